package vn.tiendo.organisation;

/** An account was deactivated. Fired in the transaction that does it. */
public record AccountClosed(Long account) {}
