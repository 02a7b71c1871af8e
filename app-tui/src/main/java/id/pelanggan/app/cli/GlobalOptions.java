package id.pelanggan.app.cli;

import id.pelanggan.app.text.Language;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that every command has; they may stand before or after its name. */
public final class GlobalOptions {
  @Option(
      names = "--home",
      paramLabel = "${bundle:label.folder}",
      descriptionKey = "home",
      scope = ScopeType.INHERIT,
      converter = PathConverter.class)
  private Optional<Path> home = Optional.empty();

  @Option(
      names = "--database",
      paramLabel = "URL",
      descriptionKey = "database",
      scope = ScopeType.INHERIT)
  private Optional<String> database = Optional.empty();

  @Option(
      names = "--passphrase-file",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "passphraseFile",
      scope = ScopeType.INHERIT,
      converter = PathConverter.class)
  private Optional<Path> passphraseFile = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "id|en",
      descriptionKey = "language",
      scope = ScopeType.INHERIT,
      converter = LanguageConverter.class)
  private Optional<Language> language = Optional.empty();

  @Option(names = "--json", descriptionKey = "json", scope = ScopeType.INHERIT)
  private boolean json;

  @Option(
      names = {"-h", "--help"},
      descriptionKey = "help",
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = "--version",
      descriptionKey = "version",
      versionHelp = true,
      scope = ScopeType.INHERIT)
  private boolean version;

  public Optional<Path> home() {
    return home;
  }

  public Optional<String> database() {
    return database;
  }

  public Optional<Path> passphraseFile() {
    return passphraseFile;
  }

  public Optional<Language> language() {
    return language;
  }

  public boolean json() {
    return json;
  }

  public boolean help() {
    return help;
  }

  public boolean version() {
    return version;
  }
}
