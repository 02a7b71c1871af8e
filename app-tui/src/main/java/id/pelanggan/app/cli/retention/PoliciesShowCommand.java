package id.pelanggan.app.cli.retention;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.retention.ListPolicies;
import id.pelanggan.application.retention.PolicyView;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionError;
import id.pelanggan.domain.retention.RetentionPolicy;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one policy with its earlier versions. */
@Command(name = "show")
final class PoliciesShowCommand implements HeadlessCommand {
  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.code}",
      descriptionKey = "retention.policy",
      converter = PolicyCodeConverter.class)
  private PolicyCode code;

  @Inject private Caller caller;
  @Inject private ListPolicies listPolicies;

  @Override
  public String name() {
    return "retention policies show";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    Phrases phrases = Phrases.of(messages);
    PolicyView view =
        listPolicies.list(caller.administration()).stream()
            .filter(one -> one.policy().code().equals(code))
            .findFirst()
            .orElseThrow(() ->
                new PelangganException(
                    RetentionError.POLICY_UNKNOWN, Map.of("policy", code.value())));
    List<String> lines = new ArrayList<>(new PolicyLines(phrases).of(view.policy()));
    for (RetentionPolicy earlier : view.earlier()) {
      lines.add("");
      lines.addAll(new PolicyLines(phrases).of(earlier));
    }
    return Answer.done(
        lines,
        new Json(
            PolicyJson.of(view.policy()),
            view.changedAt().orElse(null),
            view.changedBy().map(OperatorId::value).orElse(null),
            view.earlier().stream().map(PolicyJson::of).toList()));
  }

  record Json(
      PolicyJson policy,
      @Nullable Instant changedAt,
      @Nullable UUID changedBy,
      List<PolicyJson> earlier) {}
}
