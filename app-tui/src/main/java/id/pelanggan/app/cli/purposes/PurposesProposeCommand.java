package id.pelanggan.app.cli.purposes;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.WordConverter;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.purpose.AdoptPurposes;
import id.pelanggan.application.purpose.ProposePurposes;
import id.pelanggan.application.purpose.PurposeProposal;
import id.pelanggan.application.purpose.ShopActivity;
import id.pelanggan.application.purpose.ShopAnswers;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Proposes purposes and notices from what the business does, and takes them over when told to. */
@Command(name = "propose")
final class PurposesProposeCommand implements HeadlessCommand {
  @Option(
      names = "--does",
      paramLabel = "${bundle:label.words}",
      descriptionKey = "purposes.does",
      split = ",",
      converter = ActivityWord.class)
  private List<ShopActivity> activities = new ArrayList<>();

  @Option(
      names = "--offers-by",
      paramLabel = "${bundle:label.words}",
      descriptionKey = "purposes.offersBy",
      split = ",",
      converter = PurposeOptions.ChannelWord.class)
  private List<Channel> channels = new ArrayList<>();

  @Option(names = "--adopt", descriptionKey = "purposes.adopt")
  private boolean adopt;

  @Inject private Officer officer;
  @Inject private ProposePurposes proposePurposes;
  @Inject private AdoptPurposes adoptPurposes;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "purposes propose";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = officer.context();
    PurposeProposal proposal = proposePurposes.propose(context, answers());
    ProposalLines lines = new ProposalLines(Phrases.of(messages), next);
    if (!adopt) {
      return Answer.done(lines.proposed(proposal, answers()), Json.of(proposal));
    }
    AdoptPurposes.Adopted adopted = adoptPurposes.adopt(context, proposal);
    return Answer.done(lines.adopted(adopted), Json.of(proposal, adopted));
  }

  private ShopAnswers answers() {
    return new ShopAnswers(
        activities.isEmpty() ? ShopAnswers.USUAL.activities() : Set.copyOf(activities),
        channels.isEmpty() ? ShopAnswers.USUAL.offerChannels() : Set.copyOf(channels));
  }

  static final class ActivityWord extends WordConverter<ShopActivity> {
    ActivityWord() {
      super(wordsOf(ShopActivity.class));
    }
  }

  /**
   * @param adopted whether it was taken over; the lists say what came of it
   */
  record Json(
      List<String> purposes,
      List<String> proposedNotices,
      boolean adopted,
      List<String> added,
      List<String> changed,
      List<String> notices) {
    static Json of(PurposeProposal proposal) {
      return new Json(
          purposes(proposal), notices(proposal), false, List.of(), List.of(), List.of());
    }

    static Json of(PurposeProposal proposal, AdoptPurposes.Adopted adopted) {
      return new Json(
          purposes(proposal),
          notices(proposal),
          true,
          adopted.added().stream().map(PurposeCode::value).toList(),
          adopted.changed().stream().map(PurposeCode::value).toList(),
          adopted.notices().stream().map(NoticeCode::value).toList());
    }

    private static List<String> purposes(PurposeProposal proposal) {
      return proposal.purposes().stream()
          .filter(Purpose::active)
          .map(purpose -> purpose.code().value())
          .toList();
    }

    private static List<String> notices(PurposeProposal proposal) {
      return proposal.notices().stream().map(notice -> notice.code().value()).toList();
    }
  }
}
