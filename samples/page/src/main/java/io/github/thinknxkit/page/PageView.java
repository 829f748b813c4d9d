package io.github.thinknxkit.page;

/**
 * A view that the page has for some servers only. The script {@code NAME.js} beside the {@linkplain OwnParts#home() home}
 * exports {@code start(house)} and returns what the page calls: {@code renew()} when the server is another, {@code
 * chosen(guid)} when a device is chosen; either may be missing. Its texts include {@code nav.NAME}.
 *
 * @param name its name, in lower-case letters
 * @param icon the name of its icon in {@code icons.svg}
 * @param least who may open it
 */
public record PageView(String name, String icon, Role least) {}
