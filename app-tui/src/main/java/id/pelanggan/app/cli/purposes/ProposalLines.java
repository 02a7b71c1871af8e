package id.pelanggan.app.cli.purposes;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.NextCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.purpose.AdoptPurposes;
import id.pelanggan.application.purpose.PurposeProposal;
import id.pelanggan.application.purpose.ShopAnswers;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeDraft;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.source.PurposeCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A proposal of purposes as people read it. */
final class ProposalLines {
  private static final String INDENT = "  ";

  private final Phrases phrases;
  private final NextCommand next;

  ProposalLines(Phrases phrases, NextCommand next) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.next = requireNonNull(next, "next is null");
  }

  List<String> proposed(PurposeProposal proposal, ShopAnswers answers) {
    String language = phrases.language().code();
    List<String> lines = new ArrayList<>();
    lines.add(phrases.say("purposes.proposed"));
    for (Purpose purpose : proposal.purposes()) {
      if (purpose.active()) {
        lines.add("");
        lines.add(purpose.title().in(language) + " (" + purpose.code().value() + ")");
        lines.add(INDENT + purpose.description().in(language));
        purpose
            .basis()
            .ifPresent(basis -> lines.add(INDENT + phrases.say("purposes.LegalBasis." + basis)));
      }
    }
    for (PurposeProposal.ProposedNotice notice : proposal.notices()) {
      notice.drafts().stream()
          .filter(draft -> draft.language().equals(language))
          .forEach(draft -> add(lines, notice, draft));
    }
    lines.add("");
    lines.add(phrases.say("purposes.adoptHint"));
    lines.add(INDENT + next.of(words(answers)));
    return lines;
  }

  private void add(List<String> lines, PurposeProposal.ProposedNotice notice, NoticeDraft draft) {
    lines.add("");
    lines.add(phrases.say("purposes.noticeNamed", Map.of("notice", notice.code().value())));
    draft.text().lines().forEach(line -> lines.add(INDENT + line));
  }

  private static String[] words(ShopAnswers answers) {
    return new String[] {
      "purposes",
      "propose",
      "--does",
      joined(answers.activities()),
      "--offers-by",
      joined(answers.offerChannels()),
      "--adopt"
    };
  }

  private static String joined(Set<? extends Enum<?>> constants) {
    return constants.stream()
        .sorted(Comparator.comparing(Enum::ordinal))
        .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(","));
  }

  List<String> adopted(AdoptPurposes.Adopted adopted) {
    List<String> lines = new ArrayList<>();
    add(lines, "purposes.added", adopted.added().stream().map(PurposeCode::value).toList());
    add(lines, "purposes.changed", adopted.changed().stream().map(PurposeCode::value).toList());
    add(lines, "purposes.noticed", adopted.notices().stream().map(NoticeCode::value).toList());
    if (lines.isEmpty()) {
      lines.add(phrases.say("purposes.adoptedBefore"));
    }
    return lines;
  }

  private void add(List<String> lines, String key, List<String> codes) {
    if (!codes.isEmpty()) {
      lines.add(phrases.say(key, Map.of("codes", String.join(", ", codes))));
    }
  }
}
