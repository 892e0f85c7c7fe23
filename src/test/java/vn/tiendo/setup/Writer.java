package vn.tiendo.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Does something within a transaction as services of the product do. */
@ApplicationScoped
class Writer {

    @Transactional
    void write(Runnable work) {
        work.run();
    }
}
