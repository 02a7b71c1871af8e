package id.pelanggan.app.cli.customer;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.customer.MergeContactPoints;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes several contact points of a customer one. */
@Command(name = "merge-contacts")
final class CustomersMergeContactsCommand implements HeadlessCommand {
  @Mixin private CustomerArgument customer;

  @SuppressWarnings("NullAway.Init") // The command line is not parsed without it.
  @Option(
      names = "--keep",
      paramLabel = "${bundle:label.key}",
      descriptionKey = "customers.merge.keep",
      required = true,
      converter = ContactKeyConverter.class)
  private ContactKey keep;

  @Option(
      names = "--drop",
      paramLabel = "${bundle:label.key}",
      descriptionKey = "customers.merge.drop",
      required = true,
      converter = ContactKeyConverter.class)
  private List<ContactKey> drop = new ArrayList<>();

  @Inject private IdentifyOperator identifyOperator;
  @Inject private MergeContactPoints mergeContactPoints;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "customers merge-contacts";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    List<ContactKey> others = drop.stream().filter(key -> !key.equals(keep)).distinct().toList();
    if (others.isEmpty()) {
      throw new PelangganException(IntakeError.CHANGE_EMPTY);
    }
    ChangeSetId change =
        mergeContactPoints.merge(
            identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE),
            customer.id(),
            keep,
            others);
    return Answer.done(
        List.of(
            messages.say("customers.merged"),
            "  " + next.of("changes", "undo", change.value().toString())),
        new Json(customer.id().value(), change.value()));
  }

  /**
   * @param change by which {@code changes undo} takes it back
   */
  record Json(UUID id, UUID change) {}
}
