package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.ImpactAssessments;
import id.pelanggan.application.port.Notices;
import id.pelanggan.application.port.RetentionPolicies;
import id.pelanggan.application.purpose.ProcessingRecord.Activity;
import id.pelanggan.application.purpose.ProcessingRecord.ConnectedSystem;
import id.pelanggan.application.purpose.ProcessingRecord.SecurityMeasure;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.assessment.AssessmentState;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeState;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.retention.StartingPolicies;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws up the record of processing activities from what is stored; nobody writes it. */
public final class ShowProcessingRecord {
  private final Gate gate;
  private final PurposeBook purposes;
  private final Notices notices;
  private final KnownController controller;
  private final Connections connections;
  private final ForeignBooks foreignBooks;
  private final ImpactAssessments assessments;
  private final RetentionPolicies policies;

  @Inject
  public ShowProcessingRecord(
      Gate gate,
      PurposeBook purposes,
      Notices notices,
      KnownController controller,
      Connections connections,
      ForeignBooks foreignBooks,
      ImpactAssessments assessments,
      RetentionPolicies policies) {
    this.gate = requireNonNull(gate, "gate is null");
    this.purposes = requireNonNull(purposes, "purposes is null");
    this.notices = requireNonNull(notices, "notices is null");
    this.controller = requireNonNull(controller, "controller is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.foreignBooks = requireNonNull(foreignBooks, "foreignBooks is null");
    this.assessments = requireNonNull(assessments, "assessments is null");
    this.policies = requireNonNull(policies, "policies is null");
  }

  public ProcessingRecord show(CallContext context) {
    gate.require(context, Permission.SEE_PURPOSES);
    List<Connection> connected = connections.list();
    Set<ConnectionId> abroad = foreignBooks.among(connected);
    return new ProcessingRecord(
        controller.find(),
        context.at(),
        activities(),
        rules(),
        connected.stream().map(one -> system(one, abroad.contains(one.id()))).toList(),
        assessments.list().stream().filter(one -> one.state() == AssessmentState.SIGNED).toList(),
        EnumSet.allOf(SecurityMeasure.class));
  }

  private List<Activity> activities() {
    List<Notice> shown =
        notices.list().stream().filter(one -> one.state() == NoticeState.ACTIVE).toList();
    return purposes.register().active().stream()
        .map(purpose ->
            new Activity(
                purpose,
                shown.stream().filter(one -> one.purposes().contains(purpose.code())).toList()))
        .toList();
  }

  /** Those that the product comes with, as far as nobody changed them. */
  private List<RetentionPolicy> rules() {
    Map<PolicyCode, RetentionPolicy> changed =
        policies.listNewest().stream()
            .map(RetentionPolicies.Version::policy)
            .collect(Collectors.toMap(RetentionPolicy::code, Function.identity()));
    return StartingPolicies.all().stream()
        .map(policy -> changed.getOrDefault(policy.code(), policy))
        .filter(RetentionPolicy::active)
        .toList();
  }

  private static ConnectedSystem system(Connection connection, boolean abroad) {
    return new ConnectedSystem(
        connection.name(),
        connection.connector(),
        connection.source().purpose(),
        connection.hosting(),
        abroad);
  }
}
