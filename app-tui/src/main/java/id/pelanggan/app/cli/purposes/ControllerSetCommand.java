package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.purpose.ChangeController;
import id.pelanggan.application.purpose.ShowController;
import id.pelanggan.domain.purpose.Controller;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.ProtectionOfficer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Says who is responsible for the data; what is left out stays. */
@Command(name = "set")
final class ControllerSetCommand implements HeadlessCommand {
  @Option(
      names = "--name",
      paramLabel = "${bundle:label.name}",
      descriptionKey = "controller.name",
      converter = ShortText.class)
  private Optional<String> legalName = Optional.empty();

  @Option(
      names = "--address",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "controller.address",
      converter = ShortText.class)
  private Optional<String> address = Optional.empty();

  @Option(
      names = "--contact",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "controller.contact",
      converter = ShortText.class)
  private Optional<String> contact = Optional.empty();

  @Option(
      names = "--books-in",
      paramLabel = "${bundle:label.country}",
      descriptionKey = "controller.booksIn",
      converter = Country.class)
  private Optional<String> country = Optional.empty();

  @Option(
      names = "--officer",
      paramLabel = "${bundle:label.name}",
      descriptionKey = "controller.officer",
      converter = ShortText.class)
  private Optional<String> officerName = Optional.empty();

  @Option(
      names = "--officer-email",
      paramLabel = "${bundle:label.email}",
      descriptionKey = "controller.officerEmail",
      converter = ShortText.class)
  private Optional<String> officerEmail = Optional.empty();

  @Option(
      names = "--officer-phone",
      paramLabel = "${bundle:label.phone}",
      descriptionKey = "controller.officerPhone",
      converter = ShortText.class)
  private Optional<String> officerPhone = Optional.empty();

  @Inject private Officer officer;
  @Inject private ShowController showController;
  @Inject private ChangeController changeController;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "controller set";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Controller changed = changed(showController.show(officer.context()));
    List<NoticeCode> outdated = changeController.change(officer.context(), changed);
    List<String> lines = new ArrayList<>(new ControllerLines(Phrases.of(messages)).of(changed));
    if (!outdated.isEmpty()) {
      lines.add("");
      lines.add(messages.say("purposes.outdated"));
      outdated.forEach(code -> lines.add("  " + next.of("notices", "add", code.value())));
    }
    return Answer.done(lines, ControllerJson.of(changed, outdated));
  }

  private Controller changed(Controller old) {
    return new Controller(
        legalName.orElse(old.legalName()),
        address.orElse(old.address()),
        contact.orElse(old.contact()),
        country.orElse(old.country()),
        officer(old.officer()));
  }

  private Optional<ProtectionOfficer> officer(Optional<ProtectionOfficer> old) {
    return officerName
        .or(() -> old.map(ProtectionOfficer::name))
        .map(name ->
            new ProtectionOfficer(
                name,
                officerEmail.or(() -> old.map(ProtectionOfficer::email)).orElse(""),
                officerPhone.or(() -> old.map(ProtectionOfficer::phone)).orElse("")));
  }

  static final class ShortText implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      String text = new TextConverter().convert(value);
      if (text.length() > Controller.LONGEST) {
        throw new TypeConversionException("too long");
      }
      return text;
    }
  }

  /** Two letters of ISO 3166. */
  static final class Country implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      String code = value.strip().toUpperCase(Locale.ROOT);
      if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) {
        throw new TypeConversionException("not a country");
      }
      return code;
    }
  }
}
