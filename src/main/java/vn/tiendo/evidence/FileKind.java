package vn.tiendo.evidence;

/** The kinds of files that are taken as evidence. Everything else is refused: what a browser would run, above all. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    /** What many phones make of a photo. */
    HEIC("image/heic", "heic"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    /** Office as it wrote until 2007. */
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    ZIP("application/zip", "zip");

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How a name of such a file ends, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether a name with this ending is right for the kind as it stands. */
    boolean isWritten(String ending) {
        return ending.equalsIgnoreCase(extension) || this == JPEG && ending.equalsIgnoreCase("jpeg");
    }
}
