package id.pelanggan.application.consent;

import id.pelanggan.application.consent.ConsentBook.SourceWord;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.SourceStatement;
import id.pelanggan.domain.consent.SourceWords;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.StartingPurposes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one source comes to say of one customer, by channel: a no before a yes. */
final class SaidByChannel {
  private final Map<ConsentTopic, Claim> claims = new LinkedHashMap<>();
  private final List<SourceWord> unclear = new ArrayList<>();

  private SaidByChannel() {}

  /** What each source says that is named there. */
  static Map<SourceId, SaidByChannel> of(List<Sourced<SourceWord>> words) {
    Map<SourceId, SaidByChannel> bySource = new HashMap<>();
    for (Sourced<SourceWord> word : words) {
      bySource
          .computeIfAbsent(word.origin().source(), source -> new SaidByChannel())
          .add(word.value(), word.origin().observedAt());
    }
    return bySource;
  }

  Map<ConsentTopic, Claim> claims() {
    return claims;
  }

  List<SourceWord> unclear() {
    return unclear;
  }

  /** Whether the source says yes. */
  boolean grants(ConsentTopic topic) {
    Claim claim = claims.get(topic);
    return claim != null && claim.act() == ConsentAct.GRANTED;
  }

  private void add(SourceWord word, Instant at) {
    switch (SourceWords.read(word.topic(), word.value())) {
      case SourceStatement.Granted granted ->
          granted.channels().forEach(channel -> add(channel, new Claim(ConsentAct.GRANTED, at)));
      case SourceStatement.Refused refused ->
          refused.channels().forEach(channel -> add(channel, new Claim(ConsentAct.REFUSED, at)));
      case SourceStatement.Nothing nothing -> {}
      case SourceStatement.Unclear noWord -> unclear.add(word);
    }
  }

  private void add(Channel channel, Claim claim) {
    claims.merge(
        new ConsentTopic(StartingPurposes.MARKETING, channel), claim, SaidByChannel::stricter);
  }

  /** Of two that are the same the later. */
  private static Claim stricter(Claim one, Claim other) {
    if (one.act() != other.act()) {
      return one.act() == ConsentAct.REFUSED ? one : other;
    }
    return one.at().isAfter(other.at()) ? one : other;
  }

  /** A yes or a no. */
  record Claim(ConsentAct act, Instant at) {}
}
