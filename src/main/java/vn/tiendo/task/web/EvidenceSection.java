package vn.tiendo.task.web;

import java.util.List;
import vn.tiendo.evidence.Evidence;
import vn.tiendo.shared.Language;
import vn.tiendo.task.Exhibit;

/** The evidence on a task's page. */
record EvidenceSection(List<Line> lines, boolean mayAdd) {

    /** A piece as listed. */
    record Line(Exhibit exhibit, boolean mayWithdraw) {

        public Evidence evidence() {
            return exhibit.piece().evidence();
        }

        /** PDF, 1.4 MB. */
        public String file(Language language) {
            double size = evidence().fileSize();
            boolean small = size < 1 << 20;
            double shown = Math.max(1, Math.round(size / (small ? 1 << 10 : 1 << 20) * (small ? 1 : 10)));
            return evidence().fileKind() + ", " + language.number(small ? shown : shown / 10) + (small ? " KB" : " MB");
        }
    }
}
