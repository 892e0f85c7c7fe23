package vn.tiendo.audit;

/**
 * Who did something.
 *
 * @param name the user name; of what runs by itself its name, such as {@code sweep}
 * @param accountId null for what runs by itself
 * @param token the name of the token by which a program came; null for others
 * @param address null when it came by no request
 */
record Doer(String name, Long accountId, String token, String address) {}
