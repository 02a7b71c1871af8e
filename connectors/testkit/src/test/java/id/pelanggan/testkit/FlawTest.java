package id.pelanggan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each flaw is found by the part of the contract that is about it. */
class FlawTest {
  private static final Map<Flaw, Part> PARTS =
      Map.ofEntries(
          Map.entry(
              Flaw.TAKES_AN_EMPTY_PAGE_FOR_THE_END,
              TroubleContract::shouldReadEverythingWhateverGoesWrongOnce),
          Map.entry(
              Flaw.LOSES_TIES, ReadingContract::shouldLoseNothingAtTheEndOfAPageAmongEqualTimes),
          Map.entry(Flaw.FORGETS_WHAT_COMES_LATE, ChangesContract::shouldReadWhatComesInLate),
          Map.entry(Flaw.FORGETS_DELETED_ONES, ChangesContract::shouldTellOfWhatIsGone),
          Map.entry(Flaw.READS_TOO_MUCH_AT_ONCE, ReadingContract::shouldKeepToTheLimit),
          Map.entry(Flaw.READS_ALL_EACH_TIME, ChangesContract::shouldReadWhatIsNewOrChanged),
          Map.entry(Flaw.IGNORES_THE_RANGE, ReadingContract::shouldReadARangeAlone),
          Map.entry(Flaw.KEEPS_CURSORS_TO_ITSELF, ReadingContract::shouldGoOnInAnotherProcess),
          Map.entry(
              Flaw.PUTS_NAMES_INTO_CURSORS, ReadingContract::shouldWriteCursorsThatCanBeStored),
          Map.entry(Flaw.JOURNALS_NAMES, ConfidentialityContract::shouldWriteNothingConfidential),
          Map.entry(
              Flaw.NAMES_WHAT_IT_REFUSES, ConfidentialityContract::shouldWriteNothingConfidential),
          Map.entry(Flaw.CALLS_WHEN_IT_IS_MADE, FactoryContract::shouldCallNobodyWhenItIsMade),
          Map.entry(Flaw.THROWS_IN_A_CHECK, TroubleContract::shouldRefuseWrongCredentialsInWords),
          Map.entry(
              Flaw.FINDS_WRONG_CREDENTIALS_FINE,
              TroubleContract::shouldRefuseWrongCredentialsInWords),
          Map.entry(
              Flaw.ASKS_AGAIN_AFTER_A_LIMIT,
              TroubleContract::shouldNotWaitLongForALimitAndCallOnce),
          Map.entry(Flaw.IGNORES_INTERRUPTION, LifeContract::shouldEndEarlyWhereItIsInterrupted),
          Map.entry(
              Flaw.LEAVES_A_THREAD, LifeContract::shouldCloseTwiceFromAnyThreadAndLeaveNoThread),
          Map.entry(Flaw.SWALLOWS_PUSHES, FactoryContract::shouldRefuseToPushWhatItCannot),
          Map.entry(Flaw.FORGETS_TO_ERASE, PushContract::shouldEraseACustomerAndNobodyElse),
          Map.entry(Flaw.READS_ANY_STREAM, FactoryContract::shouldRefuseStreamsThatItDoesNotHave),
          Map.entry(Flaw.CHANGES_ITS_STREAMS, FactoryContract::shouldHaveTheSameStreamsEachTime));

  @TestFactory
  Stream<DynamicTest> shouldFindEachFlaw() {
    return PARTS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(part ->
            DynamicTest.dynamicTest(
                part.getKey().name(), () -> find(part.getKey(), part.getValue())));
  }

  @Test
  void shouldKnowWhoFindsEachFlaw() {
    assertThat(PARTS.keySet()).hasSize(Flaw.values().length - 1).doesNotContain(Flaw.NONE);
  }

  private static void find(Flaw flaw, Part part) {
    assertThat(catchThrowable(() -> run(part, Flaw.NONE))).as("without the flaw").isNull();
    assertThat(catchThrowable(() -> run(part, flaw))).as("with the flaw").isNotNull();
  }

  private static void run(Part part, Flaw flaw) throws Exception {
    Clock clock = Clock.systemUTC();
    try (MemorySource source = new MemorySource(clock.instant());
        TestHost host = new TestHost(new MemoryFactory(source, flaw), clock)) {
      part.check(new Whole(source, host, flaw));
    }
  }

  /** One test of the contract. */
  private interface Part {
    void check(Whole contract) throws Exception;
  }

  /** All of the contract, of one source. */
  private record Whole(MemorySource source, TestHost host, Flaw flaw)
      implements FactoryContract,
          ChangesContract,
          TroubleContract,
          PushContract,
          LifeContract,
          ConfidentialityContract {
    @Override
    public MemoryFactory factory() {
      return new MemoryFactory(source, flaw);
    }
  }
}
