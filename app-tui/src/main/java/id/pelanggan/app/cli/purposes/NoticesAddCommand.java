package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.purpose.AddNoticeVersion;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes a further version of a notice, or the first, as a draft. */
@Command(name = "add")
final class NoticesAddCommand implements HeadlessCommand {
  @Mixin private NoticeArgument notice;

  @Option(
      names = "--purposes",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "notices.purposes",
      split = ",",
      converter = PurposeArgument.Converter.class)
  private List<PurposeCode> purposes = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "${bundle:label.date}",
      descriptionKey = "notices.from",
      converter = Day.class)
  private Optional<LocalDate> from = Optional.empty();

  @Mixin private NoticeFiles files;

  @Inject private Officer officer;
  @Inject private AddNoticeVersion addNoticeVersion;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "notices add";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Notice added =
        addNoticeVersion.add(
            officer.context(),
            new AddNoticeVersion.Command(
                notice.value(), Set.copyOf(purposes), from, files.drafts()));
    List<String> lines = new ArrayList<>(new NoticeLines(Phrases.of(messages)).of(added));
    lines.add("");
    lines.add(messages.say("notices.announceHint"));
    lines.add(
        "  "
            + next.of(
                "notices", "announce", added.code().value(), String.valueOf(added.version())));
    return Answer.done(lines, NoticeJson.of(added));
  }

  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value.strip());
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("not a date");
      }
    }
  }
}
