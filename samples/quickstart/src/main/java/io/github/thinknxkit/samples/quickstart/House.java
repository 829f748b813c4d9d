package io.github.thinknxkit.samples.quickstart;

/**
 * The devices that the story needs, by their GUIDs.
 *
 * @param light a light that can be dimmed
 * @param blind a blind
 * @param thermostat a thermostat
 * @param hvac an HVAC unit
 * @param scene a scene
 */
record House(String light, String blind, String thermostat, String hvac, String scene) {}
