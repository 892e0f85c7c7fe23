package vn.tiendo.audit;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import vn.tiendo.shared.ActsAs;

/** Remembers the name of what runs by itself while it runs; the outermost name counts. */
@Interceptor
@ActsAs
@Priority(Interceptor.Priority.PLATFORM_BEFORE - 1)
class Acting {

    private static final ThreadLocal<String> NAME = new ThreadLocal<>();

    static Optional<String> as() {
        return Optional.ofNullable(NAME.get());
    }

    @AroundInvoke
    Object named(InvocationContext call) throws Exception {
        if (NAME.get() != null) {
            return call.proceed();
        }
        ActsAs own = call.getMethod().getAnnotation(ActsAs.class);
        NAME.set((own == null ? call.getMethod().getDeclaringClass().getAnnotation(ActsAs.class) : own).value());
        try {
            return call.proceed();
        } finally {
            NAME.remove();
        }
    }
}
