package io.github.thinknxkit.spec.knx;

/**
 * A datapoint type.
 *
 * @param id its number, the one that was asked for
 * @param name KNX's name, such as {@code DPT_UpDown}; for a main type, and for a sub type that the table does not list,
 *     what values of the main type are, such as {@code number of 2 bytes}
 * @param coding what values are and how the API sends them
 */
public record DatapointType(DatapointTypeId id, String name, Coding coding) {}
