/** What can be asked of the keys. */
@NullMarked
package id.pelanggan.application.vault;

import org.jspecify.annotations.NullMarked;
