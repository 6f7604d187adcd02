<?php
// Lets each user publish each of some embed codes with each editor, by the interface that WordPress's own
// editor uses. Takes the codes by name as JSON, and writes the addresses of the posts by user, editor and
// name.

// Where the tests are ended meanwhile, WordPress would go on looking for its database.
if (function_exists('pcntl_alarm')) {
    pcntl_alarm(60);
}

require __DIR__ . '/config.php';

$editors = [
    // A Custom HTML block.
    'block' => fn ($code) => "<!-- wp:html -->\n$code\n<!-- /wp:html -->",
    // What the classic editor saves: text whose paragraphs are made when it is shown.
    'classic' => fn ($code) => "Before.\n\n$code\n\nAfter.",
];
$codes = json_decode(stream_get_contents(STDIN), true);
$addresses = [];
foreach (['administrator', 'author'] as $user) {
    wp_set_current_user(get_user_by('login', $user)->ID);
    foreach ($editors as $editor => $content) {
        foreach ($codes as $name => $code) {
            $request = new WP_REST_Request('POST', '/wp/v2/posts');
            $request->set_body_params(['title' => $name, 'status' => 'publish', 'content' => $content($code)]);
            $response = rest_do_request($request);
            if ($response->is_error()) {
                throw new Exception($response->as_error()->get_error_message());
            }
            $addresses[$user][$editor][$name] = $response->get_data()['link'];
        }
    }
}
echo json_encode($addresses);
