package vn.tiendo.audit;

/** From where a change was asked for. */
public interface Caller {

    /** Whether a request is being answered at all. */
    boolean isThere();

    /** The network address of who asked; null outside of requests. */
    String address();
}
