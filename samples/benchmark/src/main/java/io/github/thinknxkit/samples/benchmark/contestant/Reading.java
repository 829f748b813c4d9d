package io.github.thinknxkit.samples.benchmark.contestant;

/**
 * A light's status.
 *
 * @param guid the light
 * @param level how bright it is, in percent
 * @param communicationObject the server's number for it
 */
public record Reading(String guid, double level, int communicationObject) {}
