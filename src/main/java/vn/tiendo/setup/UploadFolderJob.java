package vn.tiendo.setup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Clears away, each hour, what uploads left behind. */
@ApplicationScoped
class UploadFolderJob {

    private final UploadFolder folder;

    UploadFolderJob(UploadFolder folder) {
        this.folder = folder;
    }

    @Scheduled(identity = "uploads", cron = "0 41 * * * ?", timeZone = "Asia/Ho_Chi_Minh")
    void clear() {
        folder.clear(UploadFolder.ABANDONED);
    }
}
