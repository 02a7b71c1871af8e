package id.pelanggan.app.cli.purposes;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.purpose.NoticeView;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeText;
import id.pelanggan.domain.source.PurposeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Notices as people read them. */
final class NoticeLines {
  private static final String INDENT = "  ";

  private final Phrases phrases;

  NoticeLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> list(List<Notice> notices) {
    if (notices.isEmpty()) {
      return List.of(phrases.say("notices.none"));
    }
    Columns columns = new Columns(1);
    columns.row(
        phrases.say("notices.column.code"),
        phrases.say("notices.column.version"),
        phrases.say("notices.column.state"),
        phrases.say("notices.column.from"),
        phrases.say("notices.column.purposes"));
    for (Notice notice : notices) {
      columns.row(
          notice.code().value(),
          String.valueOf(notice.version()),
          phrases.say("purposes.NoticeState." + notice.state()),
          phrases.date(notice.validFrom()),
          purposes(notice));
    }
    return columns.lines();
  }

  List<String> of(Notice notice) {
    List<String> lines = new ArrayList<>();
    lines.add(
        phrases.say(
            "notices.head",
            Map.of(
                "notice", notice.code().value(),
                "version", String.valueOf(notice.version()),
                "state", phrases.say("purposes.NoticeState." + notice.state()),
                "date", phrases.date(notice.validFrom()),
                "purposes", purposes(notice))));
    notice.texts().forEach(text -> add(lines, text));
    return lines;
  }

  private void add(List<String> lines, NoticeText text) {
    lines.add("");
    lines.add(phrases.language(text.language()) + " (SHA-256 " + text.hash() + ")");
    text.text().lines().map(Messages::printable).forEach(line -> lines.add(INDENT + line));
    lines.add("");
    lines.add(INDENT + phrases.say("notices.spoken"));
    lines.add(INDENT + Messages.printable(text.spoken()));
  }

  List<String> of(NoticeView view) {
    List<String> lines = new ArrayList<>(of(view.notice()));
    lines.add("");
    lines.addAll(audience(view));
    return lines;
  }

  List<String> audience(NoticeView view) {
    if (view.audience().isEmpty()) {
      return List.of(phrases.say("notices.nobodyToTell"));
    }
    List<String> lines = new ArrayList<>();
    lines.add(phrases.say("notices.toTell"));
    Columns columns = new Columns(1);
    view.audience()
        .forEach((channel, count) ->
            columns.row(
                phrases.word(channel),
                phrases.number(count),
                phrases.say(view.untold().containsKey(channel) ? "notices.open" : "notices.told")));
    lines.addAll(columns.lines(INDENT));
    return lines;
  }

  private static String purposes(Notice notice) {
    return notice.purposes().stream()
        .map(PurposeCode::value)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
