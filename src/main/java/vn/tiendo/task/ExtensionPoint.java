package vn.tiendo.task;

/**
 * A point for a meeting: a wish for a later day, and what was said to it.
 *
 * @param decision null while it is open
 */
public record ExtensionPoint(ExtensionRequest request, ExtensionDecision decision) {

    public Task task() {
        return request.task();
    }

    public boolean isOpen() {
        return decision == null;
    }
}
