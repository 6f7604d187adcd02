<?php
// What the tests change about the pages.

// `case.js` hears what the page says, before anything else can say something.
add_action('wp_head', function () {
    echo '<script src="/tests/case.js"></script>';
}, 0);

// An administrator's post brings the script along.
add_action('wp_enqueue_scripts', function () {
    if (isset($_GET['pasted'])) {
        wp_dequeue_script('fact-card');
    }
}, 20);

// Browsers would look up the name of the site that emoji come from.
add_filter('wp_resource_hints', '__return_empty_array');

// And load emoji from there.
remove_action('wp_head', 'print_emoji_detection_script', 7);
