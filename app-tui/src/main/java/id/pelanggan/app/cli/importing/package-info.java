/** Commands that bring files in and look after what came in. */
@NullMarked
package id.pelanggan.app.cli.importing;

import org.jspecify.annotations.NullMarked;
