package io.github.thinknxkit.cli.prepared;

/** What a value begins with. */
enum Tag {
    RECORD('R'),
    KNOWN_RECORD('r'),
    TEXT('T'),
    KNOWN_TEXT('t'),
    INT('I'),
    LONG('J'),
    TRUE('+'),
    FALSE('-'),
    LIST('L'),
    MAP('M'),
    ENUM('E'),
    PRESENT('P'),
    EMPTY('p'),
    PRESENT_INT('N'),
    EMPTY_INT('n'),
    PRESENT_DOUBLE('D'),
    EMPTY_DOUBLE('d');

    private static final Tag[] ALL = values();

    private final char mark;

    Tag(char mark) {
        this.mark = mark;
    }

    int mark() {
        return mark;
    }

    static Tag of(int mark) {
        for (Tag tag : ALL) {
            if (tag.mark == mark) {
                return tag;
            }
        }
        throw new IllegalStateException("the prepared spec is damaged: it has the tag " + mark);
    }
}
