/**
 * The product's architecture as rules, checked on the main classes of all modules.
 *
 * <p>{@link id.pelanggan.architecture.Rules} has every rule with the decision it enforces. Each
 * rule is also run on classes that break it, which lie in the packages named {@code violation}.
 */
@NullMarked
package id.pelanggan.architecture;

import org.jspecify.annotations.NullMarked;
