/** Commands about what customers agreed to. */
@NullMarked
package id.pelanggan.app.cli.consent;

import org.jspecify.annotations.NullMarked;
