package id.pelanggan.app.cli.outreach;

import id.pelanggan.app.cli.PathConverter;
import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.application.outreach.ChangeOutreach;
import id.pelanggan.application.outreach.MailChange;
import id.pelanggan.domain.outreach.MailSecurity;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What can be said of letters and pages; a password is never among it. */
final class MailOptions {
  @Option(
      names = "--host",
      paramLabel = "${bundle:label.name}",
      descriptionKey = "mail.host",
      converter = TextConverter.class)
  private Optional<String> host = Optional.empty();

  @Option(
      names = "--port",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "mail.port",
      converter = Port.class)
  private Optional<Integer> port = Optional.empty();

  @Option(
      names = "--security",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "mail.security",
      converter = Security.class)
  private Optional<MailSecurity> security = Optional.empty();

  @Option(
      names = "--sender",
      paramLabel = "${bundle:label.email}",
      descriptionKey = "mail.sender",
      converter = TextConverter.class)
  private Optional<String> sender = Optional.empty();

  @Option(
      names = "--user",
      paramLabel = "${bundle:label.name}",
      descriptionKey = "mail.user",
      converter = TextConverter.class)
  private Optional<String> user = Optional.empty();

  @Option(names = "--password", descriptionKey = "mail.password")
  private boolean password;

  @Option(
      names = "--password-file",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "mail.passwordFile",
      converter = PathConverter.class)
  private Optional<Path> passwordFile = Optional.empty();

  @Option(
      names = "--pages",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "mail.pages",
      converter = TextConverter.class)
  private Optional<String> pages = Optional.empty();

  @Option(
      names = "--letters",
      paramLabel = "${bundle:label.text}",
      descriptionKey = "mail.letters",
      converter = TextConverter.class)
  private Optional<String> letters = Optional.empty();

  boolean isEmpty() {
    return !password
        && Stream.of(host, port, security, sender, user, passwordFile, pages, letters)
            .allMatch(Optional::isEmpty);
  }

  ChangeOutreach.Change change(MailPassword secret) {
    MailChange mail =
        new MailChange(
            host, port, security, sender, user, secret.read(passwordFile, isPasswordNeeded()));
    return new ChangeOutreach.Change(mail, pages, letters);
  }

  /** A user is of no use without one. */
  private boolean isPasswordNeeded() {
    return password || user.isPresent();
  }

  static final class Port extends RangeConverter {
    private static final int LAST = 65_535;

    Port() {
      super(1, LAST);
    }
  }

  static final class Security extends WordConverter<MailSecurity> {
    Security() {
      super(wordsOf(MailSecurity.class));
    }
  }
}
