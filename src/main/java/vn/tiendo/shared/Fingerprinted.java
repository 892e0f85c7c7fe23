package vn.tiendo.shared;

/** A request's content that tells itself whether it is the same as another one, because nobody wants to write it out. */
public interface Fingerprinted {

    /** Equal for equal content, and for nothing else: a SHA-256 of it, for instance. */
    String fingerprint();
}
