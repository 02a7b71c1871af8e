package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.importing.ListFolder;
import id.pelanggan.application.importing.ListFolder.Choice;
import jakarta.inject.Inject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for a file, by its path or out of a folder. */
final class FileForm {
  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final ListFolder listFolder;

  @Inject
  FileForm(Conversation conversation, Choosing choosing, Caller caller, ListFolder listFolder) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.listFolder = requireNonNull(listFolder, "listFolder is null");
  }

  /** A file that is there; a folder is opened. */
  Optional<Path> existing() {
    return path("linear.ask.file", "linear.help.file")
        .flatMap(path ->
            switch (listFolder.list(caller.sales(), path)) {
              case ListFolder.Outcome.Listed listed -> chosen(listed);
              case ListFolder.Outcome.Unreadable unreadable -> Optional.of(path);
            });
  }

  /** Where a file can be written. */
  Optional<Path> fresh() {
    return path("linear.ask.file.new", "linear.help.file.new");
  }

  private Optional<Path> path(String key, String help) {
    Optional<String> typed = conversation.ask(conversation.word(key) + " ", help);
    while (typed.isPresent()) {
      try {
        return Optional.of(Path.of(home(unquoted(typed.get()))).toAbsolutePath().normalize());
      } catch (InvalidPathException e) {
        conversation.say("linear.ask.file.again");
        typed = conversation.ask(conversation.word(key) + " ", help);
      }
    }
    return Optional.empty();
  }

  private Optional<Path> chosen(ListFolder.Outcome.Listed listed) {
    Optional<Path> picked =
        choosing.one(
            conversation
                .phrases()
                .say("linear.file.folder", Map.of("path", listed.folder().toString())),
            options(listed));
    if (picked.isEmpty() || isFile(listed, picked.get())) {
      return picked;
    }
    return switch (listFolder.list(caller.sales(), picked.get())) {
      case ListFolder.Outcome.Listed inner -> chosen(inner);
      case ListFolder.Outcome.Unreadable unreadable -> {
        conversation.say("linear.file.unreadable");
        yield chosen(listed);
      }
    };
  }

  private List<Option<Path>> options(ListFolder.Outcome.Listed listed) {
    Phrases phrases = conversation.phrases();
    List<Option<Path>> options = new ArrayList<>();
    listed
        .files()
        .forEach(choice -> options.add(new Option<>(words(choice, phrases), choice.path())));
    listed
        .folders()
        .forEach(path ->
            options.add(
                new Option<>(phrases.say("linear.file.open", Map.of("name", name(path))), path)));
    listed
        .parent()
        .ifPresent(path -> options.add(new Option<>(phrases.say("linear.file.up"), path)));
    return options;
  }

  private static boolean isFile(ListFolder.Outcome.Listed listed, Path path) {
    return listed.files().stream().anyMatch(choice -> choice.path().equals(path));
  }

  private static String words(Choice choice, Phrases phrases) {
    return name(choice.path())
        + "; "
        + phrases.bytes(choice.bytes())
        + "; "
        + phrases.time(choice.changedAt());
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** Terminals put quotes around a file that is dropped on them. */
  private static String unquoted(String text) {
    return text.matches("'.+'|\".+\"") ? text.substring(1, text.length() - 1) : text;
  }

  private static String home(String text) {
    return text.equals("~") || text.startsWith("~/")
        ? System.getProperty("user.home") + text.substring(1)
        : text;
  }
}
