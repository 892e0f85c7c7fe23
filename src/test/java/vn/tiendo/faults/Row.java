package vn.tiendo.faults;

/** One fault: what is done to the product, how often, and what must hold afterwards. */
interface Row {

    /** What must hold, in one line of the table. */
    String invariant();

    void run(Findings findings) throws Exception;
}
