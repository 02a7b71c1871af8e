package id.pelanggan.application.agreement;

import id.pelanggan.domain.consent.ConsentChannels;
import id.pelanggan.domain.consent.ConsentFold;
import id.pelanggan.domain.consent.ConsentKey;
import id.pelanggan.domain.consent.ConsentState;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.ContactId;
import id.pelanggan.domain.consent.SendDecision;
import id.pelanggan.domain.consent.SendRefusal;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.purpose.PurposeRegister;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Decides whether something may be sent for one purpose, by one channel, at one time. */
final class SendRule {
  private final Optional<Purpose> purpose;
  private final boolean active;
  private final ConsentTopic topic;
  private final Instant at;
  private final ZoneId zone;

  SendRule(PurposeRegister purposes, ConsentTopic topic, Instant at, ZoneId zone) {
    this.purpose = purposes.find(topic.purpose());
    this.active =
        purposes.isActive(topic.purpose())
            && purpose.filter(one -> one.channels().contains(topic.channel())).isPresent();
    this.topic = topic;
    this.at = at;
    this.zone = zone;
  }

  SendDecision decide(
      CustomerProfile profile,
      Map<ConsentKey, ConsentState> states,
      boolean restricted,
      Function<ContactPoint, Optional<ContactId>> ids,
      Function<ContactPoint, ContactKey> keys) {
    Set<SendRefusal> reasons = EnumSet.noneOf(SendRefusal.class);
    if (!active) {
      reasons.add(SendRefusal.PURPOSE_INACTIVE);
    }
    if (restricted) {
      reasons.add(SendRefusal.RESTRICTED);
    }
    if (isUnderage(profile, states)) {
      reasons.add(SendRefusal.UNDERAGE);
    }
    Optional<ContactKind> kind = ConsentChannels.contactKind(topic.channel());
    Set<ContactKey> allowed = new HashSet<>();
    if (kind.isPresent()) {
      List<ContactPoint> points = points(profile, kind.get());
      points.stream()
          .filter(point -> mayUse(standing(states, ids.apply(point))))
          .forEach(point -> allowed.add(keys.apply(point)));
      addWhyNone(reasons, points, states, ids, allowed);
    } else {
      addWhyNot(reasons, profile, standing(states, Optional.empty()));
    }
    return reasons.isEmpty()
        ? new SendDecision.Allowed(kind.map(Set::of).orElse(Set.of()), allowed)
        : new SendDecision.Refused(reasons);
  }

  private void addWhyNone(
      Set<SendRefusal> reasons,
      List<ContactPoint> points,
      Map<ConsentKey, ConsentState> states,
      Function<ContactPoint, Optional<ContactId>> ids,
      Set<ContactKey> allowed) {
    if (points.isEmpty()) {
      reasons.add(SendRefusal.NO_CONTACT_POINT);
      addReason(reasons, standing(states, Optional.empty()));
    } else if (allowed.isEmpty()) {
      points.forEach(point -> addReason(reasons, standing(states, ids.apply(point))));
    }
  }

  private void addWhyNot(Set<SendRefusal> reasons, CustomerProfile profile, Standing standing) {
    if (topic.channel() == Channel.POST && profile.addresses().isEmpty()) {
      reasons.add(SendRefusal.NO_CONTACT_POINT);
    }
    addReason(reasons, standing);
  }

  private void addReason(Set<SendRefusal> reasons, Standing standing) {
    if (!mayUse(standing)) {
      reasons.add(
          switch (standing) {
            case UNKNOWN, GRANTED -> SendRefusal.NO_CONSENT;
            case EXPIRED -> SendRefusal.EXPIRED;
            case WITHDRAWN -> SendRefusal.WITHDRAWN;
            case REFUSED -> SendRefusal.REFUSED;
          });
    }
  }

  /** What rests on something else than consent needs none, but nobody is sent what they refused. */
  private boolean mayUse(Standing standing) {
    return switch (standing) {
      case GRANTED -> true;
      case UNKNOWN, EXPIRED -> purpose.filter(one -> !one.asksConsent()).isPresent();
      case WITHDRAWN, REFUSED -> false;
    };
  }

  private boolean isUnderage(CustomerProfile profile, Map<ConsentKey, ConsentState> states) {
    int minimum = purpose.map(Purpose::minimumAge).orElse(0);
    return purpose.filter(Purpose::asksConsent).isPresent()
        && Age.of(profile, at, zone).isBelow(minimum)
        && states.entrySet().stream()
            .filter(entry -> entry.getKey().topic().equals(topic))
            .noneMatch(entry ->
                entry.getValue().byGuardian() && entry.getValue().at(at) == Standing.GRANTED);
  }

  private Standing standing(Map<ConsentKey, ConsentState> states, Optional<ContactId> contact) {
    return ConsentFold.standing(states, topic, contact, at);
  }

  private static List<ContactPoint> points(CustomerProfile profile, ContactKind kind) {
    return profile.contactPoints().stream()
        .map(Sourced::value)
        .filter(point -> point.kind() == kind && ConsentLetters.works(point))
        .toList();
  }
}
