package vn.tiendo.setup.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tiendo.shared.ActsAs;

/** Loads folders of files, each kind in the order in which one kind refers to another. */
@ApplicationScoped
public class Seed {

    private final SeedFile file;
    private final ClauseTexts clauses;
    private final List<SeedTable> beforeClauses;
    private final List<SeedTable> afterClauses;

    Seed(
            SeedFile file,
            ClauseTexts clauses,
            DirectoryTables directory,
            TaskTable tasks,
            TaskSourceTable sources,
            TaskNoteTable notes,
            IndicatorTables indicators,
            ProgressTable progress,
            CompletionTable completions) {
        this.file = file;
        this.clauses = clauses;
        this.beforeClauses = directory.all();
        this.afterClauses = List.of(
                tasks,
                sources,
                notes,
                indicators.indicators(),
                indicators.targets(),
                indicators.measurements(),
                progress,
                completions);
    }

    /**
     * Loads what a folder holds. Files that are not there are passed over.
     *
     * @param demo whether its content is made up, for the demonstration only
     * @throws SeedRefused at the first file with something wrong in it; the files before it are loaded
     */
    @ActsAs("files")
    @ActivateRequestContext
    public void load(Path folder, boolean demo) {
        loadAll(folder, beforeClauses, demo);
        clauses.load(folder.resolve("directives"));
        loadAll(folder, afterClauses, demo);
    }

    private void loadAll(Path folder, List<SeedTable> tables, boolean demo) {
        for (SeedTable table : tables) {
            Path path = folder.resolve(table.fileName());
            if (Files.exists(path)) {
                file.load(path, table, demo);
            }
        }
    }
}
