package vn.tiendo.setup;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Stands around every transaction, outside of its begin and its commit, and holds the write lock meanwhile. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class WritingTransaction {

    private final WriteLock lock;

    WritingTransaction(WriteLock lock) {
        this.lock = lock;
    }

    @AroundInvoke
    Object hold(InvocationContext call) throws Exception {
        return lock.whileHeld(call::proceed);
    }
}
