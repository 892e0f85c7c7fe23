package vn.tiendo.organisation;

import vn.tiendo.shared.Language;

/**
 * Somebody whom the provider of single sign-on has let through.
 *
 * @param subject who it is to the provider, for ever: its address and its own name for the person
 * @param username how the person signs in there; may change, and may be given to another person later
 * @param role what the person may do here; null: what people of the unit may
 * @param unit the code of the organisation; null for those who see everything anyway
 */
public record SsoPerson(
        String subject, String username, String name, String email, Language language, Role role, String unit) {}
