package vn.tiendo.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an endpoint that changes something: a program may do it, too, by a token that grants {@link Person.Grant#REPORT}.
 * Without it, a program is refused whatever its organisation's people may do.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToPrograms {}
