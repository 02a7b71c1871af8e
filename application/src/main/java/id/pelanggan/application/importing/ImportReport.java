package id.pelanggan.application.importing;

import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.source.Source;
import java.nio.file.Path;

/**
 * An import as operators see it.
 *
 * @param rows of the file, with data
 */
public record ImportReport(ChangeSet changeSet, Source source, Path file, long rows) {}
