package id.pelanggan.adapters.postgres.retention;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.engagement.RecordInteraction;
import id.pelanggan.application.port.Mail;
import id.pelanggan.application.retention.ApproveRetention;
import id.pelanggan.application.retention.ApproveRetention.Outcome;
import id.pelanggan.application.retention.ChangePolicy;
import id.pelanggan.application.retention.Farewells;
import id.pelanggan.application.retention.KeepCustomer;
import id.pelanggan.application.retention.LiftHold;
import id.pelanggan.application.retention.ListWarningsToCall;
import id.pelanggan.application.retention.NoteWarned;
import id.pelanggan.application.retention.PlaceHold;
import id.pelanggan.application.retention.PlanRetention;
import id.pelanggan.application.retention.RetentionPlan;
import id.pelanggan.application.retention.ShowLifecycle;
import id.pelanggan.application.retention.WarningToGive;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.InteractionKind;
import id.pelanggan.domain.retention.CaseState;
import id.pelanggan.domain.retention.Hold;
import id.pelanggan.domain.retention.RetentionAction;
import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.retention.StartingPolicies;
import id.pelanggan.domain.retention.WarningMeans;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

@PostgresTest
class FollowRetentionTest {
  private static final Duration GRACE = Duration.ofDays(31);

  private final RetentionGround ground;

  FollowRetentionTest(TestDatabase database) {
    this.ground = new RetentionGround(database);
  }

  @Test
  void shouldWarnWaitLookAgainAndLetGo() {
    CustomerId gone = ground.customer("Sri Contoh", "2020-01-01", "sri@example.com");
    CustomerId staying = ground.customer("Budi Contoh", "2026-02-01", "budi@example.com");

    assertThat(ground.approve()).isInstanceOf(Outcome.Begun.class);
    assertThat(ground.state(gone)).isEqualTo(CaseState.DUE);
    assertThat(ground.follow()).isEqualTo(1);
    assertThat(ground.state(gone)).isEqualTo(CaseState.WARNED);
    assertThat(ground.caseOf(gone).warnedBy()).contains(WarningMeans.EMAIL);
    assertThat(ground.letters().sent())
        .extracting(Mail.Letter::to)
        .containsExactly("sri@example.com");
    assertThat(ground.get(Farewells.class).until(gone)).contains(LocalDate.of(2026, 3, 31));

    ground.clock().pass(Duration.ofDays(29));
    assertThat(ground.follow()).isZero();
    ground.clock().pass(Duration.ofDays(2));
    assertThat(ground.follow()).isEqualTo(1);
    assertThat(ground.state(gone)).isEqualTo(CaseState.CHECKED);
    assertThat(ground.erase()).isEqualTo(1);
    ground.clock().pass(Duration.ofMinutes(2));
    ground.follow();
    assertThat(ground.state(gone)).isEqualTo(CaseState.DONE);
    assertThat(ground.query("select customer_id::text from customer where not is_walk_in"))
        .containsExactly(staying.value().toString());
    assertThat(ground.query("select state from retention_event order by occurred_at, id"))
        .containsExactly("DUE", "WARNED", "CHECKED", "DONE");
  }

  @Test
  void shouldKeepWhoWantsToStay() {
    CustomerId customer = ground.customer("Sri Contoh", "2020-01-01", "sri@example.com");
    ground.approve();
    ground.follow();

    ground.get(KeepCustomer.class).keep(ground.context(), customer);
    ground.clock().pass(GRACE);

    assertThat(ground.follow()).isZero();
    assertThat(ground.state(customer)).isEqualTo(CaseState.RENEWED);
    assertThat(ground.approve()).isEqualTo(new Outcome.NothingDue());
  }

  @Test
  void shouldLookAgainAfterTheGrace() {
    CustomerId customer = ground.customer("Sri Contoh", "2020-01-01", "sri@example.com");
    ground.approve();
    ground.follow();
    ground.clock().pass(Duration.ofDays(10));
    ground
        .get(RecordInteraction.class)
        .record(
            ground.context(),
            new RecordInteraction.Command(
                customer,
                InteractionKind.values()[0],
                Direction.INBOUND,
                ground.clock().instant(),
                ""));
    ground.clock().pass(GRACE);

    ground.follow();

    assertThat(ground.state(customer)).isEqualTo(CaseState.RENEWED);
    assertThat(ground.query("select count(*) from erasure")).containsExactly("0");
  }

  @Test
  void shouldHoldUntilTheHoldIsLifted() {
    CustomerId customer = ground.customer("Sri Contoh", "2020-01-01", "sri@example.com");
    ground.approve();
    ground.follow();
    Hold hold =
        ground
            .get(PlaceHold.class)
            .place(
                ground.context(),
                new PlaceHold.Command(customer, Set.of(), Optional.empty(), "Perkara 12/2026"));
    ground.clock().pass(GRACE);
    ground.follow();
    assertThat(ground.state(customer)).isEqualTo(CaseState.HELD);
    ground.clock().pass(GRACE);
    assertThat(ground.follow()).isZero();

    ground.get(LiftHold.class).lift(ground.context(), hold.id());
    ground.follow();

    assertThat(ground.state(customer)).isEqualTo(CaseState.CHECKED);
  }

  @Test
  void shouldLookAtAHoldAgainOnTheDayAfterItEnds() {
    CustomerId customer = ground.customer("Sri Contoh", "2020-01-01", "sri@example.com");
    ground.approve();
    ground.follow();
    ground
        .get(PlaceHold.class)
        .place(
            ground.context(),
            new PlaceHold.Command(
                customer, Set.of(), Optional.of(LocalDate.of(2026, 6, 1)), "UU 8/1997"));
    ground.clock().pass(GRACE);
    ground.follow();

    ground.clock().set(LocalDate.of(2026, 6, 1).atTime(23, 0).toInstant(java.time.ZoneOffset.UTC));
    assertThat(ground.follow()).isZero();
    assertThat(ground.state(customer)).isEqualTo(CaseState.HELD);
    ground.clock().pass(Duration.ofHours(2));
    ground.follow();

    assertThat(ground.state(customer)).isEqualTo(CaseState.CHECKED);
  }

  @Test
  void shouldLeaveToPeopleWhomNoLetterReaches() {
    CustomerId customer = ground.customerWithPhone("Sri Contoh", "2020-01-01", "0800-0012-3456");
    ground.approve();
    ground.follow();
    ground.clock().pass(GRACE.multipliedBy(4));
    ground.follow();
    assertThat(ground.state(customer)).isEqualTo(CaseState.DUE);

    List<WarningToGive> list =
        ground.get(ListWarningsToCall.class).list(ground.context(), Optional.empty(), 10);
    assertThat(list).extracting(WarningToGive::name).containsExactly("Sri Contoh");
    assertThat(list.getFirst().phones()).containsExactly("0800-0012-3456");
    RetentionCase told =
        ground
            .get(NoteWarned.class)
            .note(ground.context(), list.getFirst().of().id(), WarningMeans.CALLED);
    assertThat(told.state()).isEqualTo(CaseState.WARNED);
    ground.clock().pass(GRACE);
    ground.follow();

    assertThat(ground.state(customer)).isEqualTo(CaseState.CHECKED);
  }

  @Test
  void shouldSayWhyNobodyCouldBeWarned() {
    CustomerId unknown = ground.customer("Sri Contoh", "2020-01-01");
    CustomerId dead = ground.customer("Tono Contoh", "2020-01-01", "tono@example.com");
    ground.letters().answer("tono@example.com", new Mail.Outcome.NobodyThere(550));
    ground.approve();

    ground.follow();

    assertThat(ground.caseOf(unknown).warnedBy()).contains(WarningMeans.NO_CONTACT);
    assertThat(ground.caseOf(dead).warnedBy()).contains(WarningMeans.NOBODY_THERE);
    assertThat(ground.query("select count(*) from dead_contact")).containsExactly("1");
  }

  @Test
  void shouldTryAgainWhenTheServerHasNoTime() {
    CustomerId customer = ground.customer("Sri Contoh", "2020-01-01", "sri@example.com");
    ground.letters().answer("sri@example.com", new Mail.Outcome.NotNow("451"));
    ground.approve();
    ground.follow();
    assertThat(ground.state(customer)).isEqualTo(CaseState.DUE);
    assertThat(ground.follow()).isZero();

    ground.letters().answer("sri@example.com", new Mail.Outcome.Taken());
    ground.clock().pass(Duration.ofMinutes(16));
    ground.follow();

    assertThat(ground.state(customer)).isEqualTo(CaseState.WARNED);
  }

  @Test
  void shouldStopAboveTheLimit() {
    for (int i = 0; i < 3; i++) {
      ground.customer("Contoh " + i, "2020-01-01", "contoh" + i + "@example.com");
    }
    ApproveRetention approve = ground.get(ApproveRetention.class);

    assertThat(approve.approve(ground.context(), command(OptionalLong.empty())))
        .isEqualTo(new Outcome.OverLimit(3, 3, 5));
    assertThat(approve.approve(ground.context(), command(OptionalLong.of(2))))
        .isEqualTo(new Outcome.OverLimit(3, 3, 5));
    assertThat(ground.cases()).isEmpty();
    assertThat(approve.approve(ground.context(), command(OptionalLong.of(3))))
        .isInstanceOfSatisfying(
            Outcome.Begun.class, begun -> assertThat(begun.run().repeated()).hasValue(3));
    assertThat(ground.cases()).hasSize(3);
  }

  private static ApproveRetention.Command command(OptionalLong repeated) {
    return new ApproveRetention.Command(Set.of(), ApproveRetention.USUAL_LIMIT, repeated);
  }

  @Test
  void shouldEndCasesOfAPolicyThatKeepsLongerNow() {
    CustomerId customer = ground.customer("Sri Contoh", "2020-01-01", "sri@example.com");
    ground.approve();
    ground.follow();
    ground
        .get(ChangePolicy.class)
        .change(
            ground.context(),
            new ChangePolicy.Command(
                StartingPolicies.INACTIVE_CUSTOMERS,
                Period.ofYears(10),
                Period.ofDays(30),
                RetentionAction.ANONYMISE,
                "Keputusan pemilik",
                true));
    ground.clock().pass(GRACE);

    ground.follow();

    assertThat(ground.state(customer)).isEqualTo(CaseState.CANCELLED);
  }

  @Test
  void shouldPlanWithoutDoingAnything() {
    CustomerId customer = ground.customer("Sri Contoh", "2020-01-01", "sri@example.com");

    RetentionPlan plan =
        ground.get(PlanRetention.class).plan(ground.context(), 5, (done, policies) -> {});

    assertThat(plan.touched()).isEqualTo(1);
    assertThat(plan.customers()).isEqualTo(1);
    RetentionPlan.Line line = plan.lines().getFirst();
    assertThat(line.policy().code()).isEqualTo(StartingPolicies.INACTIVE_CUSTOMERS);
    assertThat(line.toWarn()).isEqualTo(1);
    assertThat(line.samples())
        .containsExactly(
            new RetentionPlan.Sample(
                customer, LocalDate.of(2021, 1, 1), Optional.of("Sri Contoh")));
    assertThat(ground.cases()).isEmpty();
    assertThat(ground.get(ShowLifecycle.class).show(ground.context(), customer).standings())
        .isNotEmpty();
  }
}
