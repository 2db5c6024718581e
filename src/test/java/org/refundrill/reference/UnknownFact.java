package org.refundrill.reference;

/** The ruling hangs on something that the file does not say. */
final class UnknownFact extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownFact(String path) {
        super(path);
    }

    /** Where it should have stood, such as {@code claim.used}. */
    String path() {
        return getMessage();
    }
}
