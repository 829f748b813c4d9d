package io.github.thinknxkit.spec.model;

/** How the value of a KNX telegram is laid out, as far as the server can send it. */
public enum TelegramFormat {
    /** One bit (KNX DPT 1). */
    BIT,
    /** Up to four bits, 0 to 15 (KNX DPT 2 and 3). */
    BITS,
    /** A byte, 0 to 255 (KNX DPT 5, among others). */
    UNSIGNED_BYTE,
    /** A byte in two's complement, -128 to 127 (KNX DPT 6). */
    SIGNED_BYTE,
    /** A floating-point number of two bytes, -671088.64 to 670433.28 (KNX DPT 9). */
    FLOAT2,
    /** A floating-point number of four bytes, as IEEE 754 has it (KNX DPT 14). */
    FLOAT4
}
