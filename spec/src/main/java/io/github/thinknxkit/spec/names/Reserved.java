package io.github.thinknxkit.spec.names;

import java.util.HashSet;
import java.util.Set;

/** Names that Java, the runtime's interfaces or a file system have taken. Fixed lists: output must not depend on the JDK. */
final class Reserved {

    /** Keywords, literals and the contextual keyword that cannot be called as a method (JLS 3.9). */
    private static final Set<String> KEYWORDS = words("""
            abstract assert boolean break byte case catch char class const continue default do double else enum
            extends false final finally float for goto if implements import instanceof int interface long native
            new null package private protected public return short static strictfp super switch synchronized
            this throw throws transient true try void volatile while yield
            """);

    /** Methods of {@link Object}; no record component may have the name of one without parameters (JLS 8.10.1). */
    private static final Set<String> OBJECT_METHODS = words("""
            clone equals finalize getClass hashCode notify notifyAll toString wait
            """);

    /** What no method and no field of an answer may be called, whatever has it. */
    static final Set<String> MEMBERS = members("");

    /**
     * Methods of requests and calls, and the local names of the methods that are generated for them. What names a device
     * is an argument, too, and a method of the device.
     */
    static final Set<String> REQUEST_METHODS = members("""
            answer arguments await awaitAsync awaitFeedback caller confirm confirmAsync deadline decode effect
            feedback heard home info mapped operation out plain polled readings request send sendAsync sent
            target unlock wireForm within
            """);

    /** What the entry type has by itself. */
    static final Set<String> ENTRY_METHODS = members("""
            caller close connect freshness over
            """);

    /** What the implementation of a device or controller has by itself, also as a device of a plant. */
    static final Set<String> HANDLE_METHODS = members("""
            caller home info plain readings unlock
            """);

    /** What an area of a plant has by itself. */
    static final Set<String> AREA_METHODS = members("""
            all areas devices eachArea eachDevice find freshness groups home name over path snapshot
            """);

    /** What a range of group addresses has by itself. */
    static final Set<String> RANGE_METHODS = members("""
            eachGroup eachLocked eachRange eachUntyped find groups locked name path ranges untyped
            """);

    /** Device names of Windows, which are no file names there, whatever the extension. */
    static final Set<String> FILE_NAMES = words("""
            con prn aux nul com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6
            lpt7 lpt8 lpt9
            """);

    /**
     * Public types of {@code java.lang} up to JDK 25. A type of such a name would take its place in the whole package,
     * also in the user's own files.
     */
    static final Set<String> JAVA_LANG = words("""
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException
            ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence
            Character Class ClassCastException ClassCircularityError ClassFormatError ClassLoader
            ClassNotFoundException ClassValue CloneNotSupportedException Cloneable Comparable Compiler
            Deprecated Double Enum EnumConstantNotPresentException Error Exception ExceptionInInitializerError
            Float FunctionalInterface IO IllegalAccessError IllegalAccessException IllegalArgumentException
            IllegalCallerException IllegalMonitorStateException IllegalStateException
            IllegalThreadStateException IncompatibleClassChangeError IndexOutOfBoundsException
            InheritableThreadLocal InstantiationError InstantiationException Integer InternalError
            InterruptedException Iterable LayerInstantiationException LinkageError Long MatchException Math
            Module ModuleLayer NegativeArraySizeException NoClassDefFoundError NoSuchFieldError
            NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException Number
            NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder ProcessHandle
            Readable Record ReflectiveOperationException Runnable Runtime RuntimeException RuntimePermission
            SafeVarargs ScopedValue SecurityException SecurityManager Short StableValue StackOverflowError
            StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder
            StringIndexOutOfBoundsException StringTemplate SuppressWarnings System Thread ThreadDeath
            ThreadGroup ThreadLocal Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError
            UnsupportedClassVersionError UnsupportedOperationException VerifyError VirtualMachineError Void
            WrongThreadException
            """);

    private Reserved() {}

    private static Set<String> members(String own) {
        Set<String> taken = new HashSet<>(KEYWORDS);
        taken.addAll(OBJECT_METHODS);
        if (!own.isBlank()) {
            taken.addAll(words(own));
        }
        return Set.copyOf(taken);
    }

    private static Set<String> words(String text) {
        return Set.of(text.trim().split("\\s+", -1));
    }
}
