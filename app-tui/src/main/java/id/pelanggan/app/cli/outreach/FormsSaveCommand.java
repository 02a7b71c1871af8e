package id.pelanggan.app.cli.outreach;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.outreach.SaveForm;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.outreach.FormCode;
import id.pelanggan.domain.outreach.FormField;
import id.pelanggan.domain.outreach.SignUpForm;
import id.pelanggan.domain.purpose.NoticeCode;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Adds a form by which people sign up, or changes one. */
@Command(name = "save")
final class FormsSaveCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "forms.code",
      converter = TextConverter.class)
  private String code;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--notice",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "forms.notice",
      required = true,
      converter = Notice.class)
  private NoticeCode notice;

  @Option(
      names = "--notice-version",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "forms.noticeVersion",
      required = true,
      converter = Version.class)
  private int noticeVersion;

  @Option(
      names = "--topic",
      paramLabel = "${bundle:label.topic}",
      descriptionKey = "forms.topic",
      required = true,
      converter = TopicText.class)
  private Set<ConsentTopic> topics = new LinkedHashSet<>();

  @Option(
      names = "--ask",
      paramLabel = "${bundle:label.fieldName}",
      descriptionKey = "forms.ask",
      converter = Field.class)
  private Set<FormField> fields = new LinkedHashSet<>();

  @Option(
      names = "--minimum-age",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "forms.minimumAge",
      converter = Age.class)
  private int minimumAge;

  @Option(names = "--closed", descriptionKey = "forms.closed")
  private boolean closed;

  @Inject private Caller caller;
  @Inject private SaveForm saveForm;

  @Override
  public String name() {
    return "forms save";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    SignUpForm form =
        new SignUpForm(
            new FormCode(code), notice, noticeVersion, topics, fields, minimumAge, !closed);
    saveForm.save(caller.administration(), form);
    return Answer.done(new FormLines(Phrases.of(messages)).of(form), FormJson.of(form));
  }

  static final class Notice implements ITypeConverter<NoticeCode> {
    @Override
    public NoticeCode convert(String value) {
      try {
        return new NoticeCode(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("not a notice");
      }
    }
  }

  static final class Version extends RangeConverter {
    private static final int LAST = 99_999;

    Version() {
      super(1, LAST);
    }
  }

  static final class Age extends RangeConverter {
    private static final int OLDEST = 30;

    Age() {
      super(0, OLDEST);
    }
  }

  static final class Field extends WordConverter<FormField> {
    Field() {
      super(wordsOf(FormField.class));
    }
  }
}
