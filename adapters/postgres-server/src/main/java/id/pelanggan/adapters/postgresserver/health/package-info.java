/** What doctor looks at. */
@NullMarked
package id.pelanggan.adapters.postgresserver.health;

import org.jspecify.annotations.NullMarked;
