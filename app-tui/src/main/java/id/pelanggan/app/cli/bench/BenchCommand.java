package id.pelanggan.app.cli.bench;

import picocli.CommandLine.Command;

/** Measurements of the product. */
@Command(
    name = "bench",
    subcommands = {
      BenchIngestCommand.class,
      BenchImportXlsxCommand.class,
      BenchExportCommand.class,
      BenchSearchCommand.class,
      BenchRetentionCommand.class,
      BenchUiCommand.class,
      BenchSyncCommand.class
    })
public final class BenchCommand {}
