package io.github.thinknxkit.knx;

import io.github.thinknxkit.value.GroupAddress;
import java.util.List;

/**
 * Makes requests that are nothing but their telegram, which cannot be sent: who makes a request and sends it fails.
 *
 * @param server tells one bus from another
 */
record Bus(String server) implements TelegramSender<String> {

    static final GroupAddress ADDRESS = GroupAddress.of(1, 0, 7);

    static GroupInfo info(String type) {
        return new GroupInfo(ADDRESS, "South blind", List.of("Kitchen"), type, "");
    }

    Bus() {
        this("villa");
    }

    @Override
    public Telegram bit(GroupAddress address, boolean value) {
        return new Telegram("bit", address, value ? 1 : 0);
    }

    @Override
    public Telegram bits(GroupAddress address, int value) {
        return new Telegram("bits", address, value);
    }

    @Override
    public Telegram unsignedByte(GroupAddress address, int value) {
        return new Telegram("unsigned byte", address, value);
    }

    @Override
    public Telegram signedByte(GroupAddress address, int value) {
        return new Telegram("signed byte", address, value);
    }

    @Override
    public Telegram float2(GroupAddress address, double value) {
        return new Telegram("float2", address, value);
    }

    @Override
    public Telegram float4(GroupAddress address, double value) {
        return new Telegram("float4", address, value);
    }
}
