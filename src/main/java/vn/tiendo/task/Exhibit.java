package vn.tiendo.task;

/**
 * A piece of evidence as it stands now.
 *
 * @param withdrawal null as long as it proves something
 */
public record Exhibit(TaskEvidence piece, EvidenceWithdrawal withdrawal) {

    public boolean isWithdrawn() {
        return withdrawal != null;
    }
}
