package id.pelanggan.app.cli.outreach;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.outreach.ListForms;
import id.pelanggan.domain.outreach.SignUpForm;
import jakarta.inject.Inject;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the forms by which people sign up. */
@Command(name = "list")
final class FormsListCommand implements HeadlessCommand {
  @Inject private Caller caller;
  @Inject private ListForms listForms;

  @Override
  public String name() {
    return "forms list";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    List<SignUpForm> forms = listForms.list(caller.administration());
    return Answer.done(
        new FormLines(Phrases.of(messages)).of(forms), forms.stream().map(FormJson::of).toList());
  }
}
