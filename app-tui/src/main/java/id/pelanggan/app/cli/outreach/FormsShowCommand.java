package id.pelanggan.app.cli.outreach;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.TextConverter;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.outreach.ListForms;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outreach.OutreachError;
import id.pelanggan.domain.outreach.SignUpForm;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a form by which people sign up. */
@Command(name = "show")
final class FormsShowCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "forms.code",
      converter = TextConverter.class)
  private String code;

  @Inject private Caller caller;
  @Inject private ListForms listForms;

  @Override
  public String name() {
    return "forms show";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    SignUpForm form =
        listForms.list(caller.administration()).stream()
            .filter(one -> one.code().value().equals(code))
            .findFirst()
            .orElseThrow(() -> new PelangganException(OutreachError.FORM_UNKNOWN));
    return Answer.done(new FormLines(Phrases.of(messages)).of(form), FormJson.of(form));
  }
}
