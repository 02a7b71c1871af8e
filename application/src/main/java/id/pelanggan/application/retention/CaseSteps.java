package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.retention.RetentionPolicy;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes cases one step on: looked at again first, then warned or let go. */
final class CaseSteps {
  private final Transactions transactions;
  private final Policies policies;
  private final CaseReview review;
  private final LettingGo lettingGo;
  private final Warnings warnings;

  @Inject
  CaseSteps(
      Transactions transactions,
      Policies policies,
      CaseReview review,
      LettingGo lettingGo,
      Warnings warnings) {
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.policies = requireNonNull(policies, "policies is null");
    this.review = requireNonNull(review, "review is null");
    this.lettingGo = requireNonNull(lettingGo, "lettingGo is null");
    this.warnings = requireNonNull(warnings, "warnings is null");
  }

  /** Returns how many moved. */
  int work(CallContext context, List<RetentionCase> claimed) {
    Map<PolicyCode, List<RetentionCase>> byPolicy =
        claimed.stream().collect(groupingBy(RetentionCase::policy, LinkedHashMap::new, toList()));
    int moved = 0;
    for (Map.Entry<PolicyCode, List<RetentionCase>> group : byPolicy.entrySet()) {
      RetentionPolicy policy = policies.require(group.getKey());
      CaseReview.Result result =
          transactions.inTransaction(() -> {
            CaseReview.Result found = review.review(context, policy, group.getValue());
            lettingGo.letGo(context, policy, found.leaving());
            return found;
          });
      moved += result.moved() + result.leaving().size();
      for (RetentionCase due : result.toWarn()) {
        moved += warnings.warn(context, policy, due);
      }
    }
    return moved;
  }
}
