package vn.tiendo.shared;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Of a program's request that changes something: sent again under the same {@code Idempotency-Key} it is done once and
 * answered the same. What it does, the key and the answer are one transaction.
 * A body that is a stream is no parameter of such a method, unless its type is {@link Fingerprinted}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
