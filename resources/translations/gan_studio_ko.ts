<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About GAN Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train, watch and understand generative adversarial networks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Add to {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear baskets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move from {source} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save concept “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap B and C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{name}” as {letter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnimationDialog</name>
    <message>
        <source>As the model draws it: {side} × {side} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIFs of this length become large. As an MP4 the same walk is many times smaller and smoother; browsers and slides play it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring the size…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:.{digits}f} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side} × {side} px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>It was this: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run did something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was not measured, so it cannot answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was stopped too early to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run, with seed {seed}: {seen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What usually happens:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You knew it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Architecture</name>
    <message>
        <source>A generator from another program, rebuilt layer by layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolutional networks after Radford et al. 2016. The standard choice for pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DCGAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully connected networks after Goodfellow et al. 2014, for small pictures such as digits. They collapse easily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArithmeticHelp</name>
    <message>
        <source>A single picture has much about it besides glasses. In the mean of three z this cancels out, and only what they share stays. The mean of three is also just so long that A − B + C is again as long as a random z, where G draws well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A − B + C: the same step, taken from C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose three or more pictures for each of A, B and C; drag them from the gallery, or select them and press the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a good one, name A, B or C as a concept to use it again, and export the figure with its sum in pixels beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the picture in the middle of the nine: that is the sum. The eight around it are the sum with a little noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DCGAN paper (Radford et al. 2016, figure 7) found that directions in latent space have a meaning: what leads from “man” to “man with glasses” leads from “woman” to “woman with glasses”. So A − B + C is a picture of what A has and B has not, on C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noise shows whether the answer holds: if all nine are women with glasses, it is no lucky draw. Where a classifier knows the pictures, it says what it sees in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why several pictures, and what noise is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>man with glasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woman with glasses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArithmeticPanel</name>
    <message>
        <source>Add and subtract pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as it has drawn its first samples you can add and subtract them, and watch the sums become clearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the baskets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a favourite: the Walk workspace shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man with glasses − man + woman = woman with glasses. Train a model first, or open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.gan *.pth *.pt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the model of last time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in training comes here in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributeHelp</name>
    <message>
        <source>Learning the attributes of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributePages</name>
    <message>
        <source>At +{strength:.0f}, {works:.0f} % of the pictures without it get it,
and {keeps:.0f} % of all else that they show stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find sliders by their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slider has that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glasses, lamp, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: moves z along the direction that tells pictures with it from those without.
Double-click: back to 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributeRow</name>
    <message>
        <source>{name} works for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttributesTab</name>
    <message>
        <source>Find attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for attributes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No named sliders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliders for what the pictures show. A classifier looks at 4,000 random pictures of this model; that takes about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasketMenu</name>
    <message>
        <source>Concept {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as concept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do these pictures have in common?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasketView</name>
    <message>
        <source>Clicks in the gallery go to {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concepts and more for {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag samples here,
or click them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly {letter} counts; a double click goes back to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the mean of {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Baskets</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty all baskets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange B and C, to go the other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap B and C</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BranchCurves</name>
    <message>
        <source>None of these runs has measured it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parted at {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BranchDialog</name>
    <message>
        <source>Branch and train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch from step {step:,} and change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to step {step:,} and change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the branch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: the branch would repeat what the run did. Switch on a remedy, or change a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of “{name}” is saved and stopped first. It can go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” goes on from step {step:,} of “{parent}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stays as it is. A new run begins with the same weights, the same memory of Adam and the same random numbers (seed {seed}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BranchTree</name>
    <message>
        <source>finished at {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {step:,}: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in training until {steps:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted at {step:,} of {steps:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped at {step:,} of {steps:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BranchesPage</name>
    <message>
        <source>Choose a point in Over time and go back there: what comes of it is compared with this run here, curves and pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for branches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the selected run in every workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the training first: a run that trains stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run and its branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected run is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their curves and their pictures appear here side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has no branches yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick two to four runs to compare them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick two to four runs to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuiltInMenu</name>
    <message>
        <source>How it learned: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is &amp;built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardStrip</name>
    <message>
        <source>Close; the start page keeps these cards (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has photographed this: a neural network draws it from {count} numbers. Move a slider to steer it, or begin with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckpointLine</name>
    <message>
        <source>Checkpoint of step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint of step {step:,}, kept for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>This is not it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollapseHelp</name>
    <message>
        <source>A G that at first draws all modes, and then hops from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D then learns that this one picture is fake, and G moves to another mode: an endless hide-and-seek, which shows as stripes on the page “Over time”. Or D is so sure of everything that G gets no gradient and stays where it is for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to any step and train on with other settings. Branches are compared side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many modes have a fair share of the samples: at least a tenth of what they have in the data. A thin part is a rare mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each of ten digits is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses, figures and modes over the steps of the run. A click chooses a step, which the bar at the bottom opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures come in kinds: ten digits, rooms with and without a window. Such kinds are called modes. A generator collapses when it draws only a few of them, or one picture for every z. Nothing in the game forbids that: D judges each picture by itself, so a G with a single picture that D takes for real is doing well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small trainings that go wrong for a reason: guess first, watch, then cure them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor reads losses and figures together, says what it sees and on what evidence, and offers remedies to switch on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest samples with near-duplicates framed, the modes beside those of the data, and every figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same z through the whole run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the doctor knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a collapsed G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a healthy G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollapsePanel</name>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on your pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a GAN trains you see here which modes of the data it still draws, what is wrong, and what helps. A lesson shows it in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourKey</name>
    <message>
        <source>as the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Reading samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples at the same step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConceptList</name>
    <message>
        <source>Concepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a basket as a concept from its menu, and use it again here. Concepts are kept with the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: mean of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>A remedy that is on sets this to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without effect while a remedy sets another loss.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfigRow</name>
    <message>
        <source>Can be changed while training runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed. Click to take the preset&apos;s value again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed once training has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed, because training has started with it. Stop and start a new run to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {low} to {high}{unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures first; then this trains on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and end this run; it can be continued later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop between two steps and keep everything in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a new run on the open pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a single step and pause again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step:,} of {steps:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,.0f} images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cure</name>
    <message>
        <source>Another training begins, with the same seed. That takes {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {before}
After: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not help this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now cure it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training goes on from here for {steps:,} steps, as a run of its own. That takes {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not measured, so nobody can say whether it helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would have cured it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives and data files of pictures (*.zip *.tar *.tar.gz *.tgz *.gz *.npz *.bin *ubyte *.mdb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder or an archive of pictures here, or open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open something again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures as training will see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training that runs uses “{name}”; these pictures are for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on an archive or a data file: zip, tar, MNIST, CIFAR-10, LSUN, npz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on pictures that come with GAN Studio: rendered worlds and handwritten digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on the pictures in a folder; its sub-folders become classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {sampled} looked at cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataFacts</name>
    <message>
        <source>about {usable:,} of {count:,} pictures, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} pictures, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} attributes: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} classes: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of disk and memory, ready in about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{smallest} to {largest} px, mostly about {median}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{usable:,} of {count:,} pictures, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>None at this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: they do the same until chance, such as the number of threads, tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that differ at step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DimensionPages</name>
    <message>
        <source>Dimension {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (z[{index}] in Python). Double-click: back to where it was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DimensionsTab</name>
    <message>
        <source>Back to the z that was drawn or chosen last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a random z change every dimension again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock dimension {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock dimension {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectionTab</name>
    <message>
        <source>Find anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found at step {step:,}. The model has learned since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the directions of the model as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all movements along directions back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectionsTab</name>
    <message>
        <source>Direction {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for directions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No directions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest movements of the generator&apos;s first layer, found by looking at 10,000 random pictures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>About {now:.0f} of {modes:.0f} modes at a time, but {visited:.0f} over the last {reports} reports; {leaders} took turns in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D is too strong: it tells real from fake without fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D(G(z)) is {fake:.2f}, and {after:.2f} on the fakes that G is judged by; D(x) is {real:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D(x) is {real:.3f} and D(G(z)) {fake:.3f}; G’s gradient is {gradient:.2g} long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G has collapsed: it draws nearly the same picture whatever z is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G has lost part of the data: some modes are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G hops from mode to mode: it draws a few at a time and leaves each when D has learnt it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G is too strong: D cannot follow, so its judgement teaches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G repeats training pictures instead of drawing its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to before it happened, or switch on R1 or R3GAN: where it was measured, they undid more of such collapses than other remedies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to before the losses ran away and lower both learning rates to a tenth; a gradient penalty such as R1 helps too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as long as the pictures improve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on. In this game losses tell who is ahead, not how good the pictures are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses are at {now:.3g}; at first they were at {first:.2g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower D’s learning rate, smooth its labels to 0.9 or add instance noise. With the minimax loss, switch to the non-saturating one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More pictures help most. With few of them use DiffAugment, mirror them where that makes sense, and stop earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise D’s learning rate or its steps per G step, or give D more width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since step {since} D’s loss stays at {loss:.2f}, while coverage went from {before:.2f} to {now:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The losses are flat, but the pictures are still improving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The losses have been at {most:.3g}, and now both gradients are 0: the networks are ruined, nothing moves any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is diverging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two players circle around each other. Where it was measured, unrolling, spectral norm, PacGAN and minibatch deviation brought most modes back, and so did equal learning rates together with R1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training looks healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try R1, PacGAN or minibatch standard deviation, or give G the smaller learning rate. Watch whether the missing modes come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alike:.0%} of the samples look like another one; {covered:.0f} of {modes:.0f} modes are left; they vary {varies:.0%} as much as the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fair:.0f} of {modes:.0f} modes have their fair share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fair:.0f} of {modes:.0f} modes have their fair share; D(x) is {real:.2f} and D(G(z)) {fake:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing:.0f} of {modes:.0f} modes are missing or rare; the samples’ KL to the data is {kl:.2f}, real pictures’ {usual:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repeated:.0%} of the samples look the same as a training picture; of real pictures {usual:.0%} do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in a folder or an archive, a .gan model, a run, or a PyTorch checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>A batch of {batch_size} cannot be divided into packs of {pack}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new run cannot be saved in {folder}: there is something there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A z of {count} numbers means nothing to the run {folder}: its latent size is {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --data PATH, or --data digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --data PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add keyframes or ask for more frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An animation cannot be saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An imported generator cannot be trained: its discriminator is not part of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size {fitting_batch} fits: it was just tried. A smaller width or image size helps too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIFAR&apos;s own batches contain no code. Get the file from where it was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is still there and that you may write in that folder, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may open it, and that the drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, and that the drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a batch size that is a multiple of the pack, or another pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of pictures, a zip or tar archive of one, or a data set: MNIST (IDX), CIFAR-10, CelebA, LSUN, .npz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later step: “gan-studio info” lists the checkpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model that makes smaller pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffixes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new or empty folder, or resume the run that is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run with checkpoints; of one that was made small, its own samples can be watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller image size, or larger pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a z of a model that this run has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or free some space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another loss, or switch the remedy off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from 1 to {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its checkpoints; older ones are thinned out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {lessons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other data, or get these files once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that a training was saved in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again, or save the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the table, or remove it to train without attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open it elsewhere either. Ask its author for a plain state_dict, or for safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or copy it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or copy it once more; its size should match the original&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the list once more, or remove it to train without attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again. What was saved before is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAN Studio rebuilds DCGAN-like generators: one row of convolutions, linear layers and norms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give numbers of samples, such as 1,2,3, or one of its concepts: {concepts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up another one that is kept, or raise the disk budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from another checkpoint of the same run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is a copy of the run, open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In PyTorch, save the generator with torch.save(generator.state_dict(), &apos;generator.pth&apos;) and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In PyTorch, save torch.jit.load(file).state_dict() with torch.save and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inception Score, FID and KID need torch-fidelity, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with “pip install gan-studio[inception]”. It fetches the network’s weights, 91 MB, when first used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version or a later one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the torchvision that was made for torch {version}, from where torch came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {fewest} or more of each, and papers take 10,000 and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {fewest} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its training has to start again from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of “{name}” does not fit its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at another step; the training itself is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the learning rates (a tenth is a good start) or choose another loss, then go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attribute is there in some of this model&apos;s pictures and missing in others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attribute of “{name}” can be learnt from its {count} pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {count} pictures in “{name}” can be used. “{example}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not even the smallest batch fits. Choose a smaller width or image size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data set with labels or attributes, and at least {rarest} pictures with and without each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an earlier checkpoint of the same training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as a model instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it without a step, or choose the folder of a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that archive; if it lies inside another one, unpack the outer one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the generator&apos;s file of the same training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the original file; if it is gone, zip the folder without compression and name it with .pth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a table attributes.csv beside them: a column “picture”, and one for each attribute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put at least one sample into each of A, B and C; three or more work best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the pictures of each class into a folder of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “git lfs pull” in the repository, or download the file itself from its web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside GAN Studio: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new run to train with another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it in the other window or terminal first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch one of them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint of step {step} cannot be kept too: it would leave too little of the {budget} MB for training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen architecture, loss and remedies bring settings of their own; check that it belongs to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device ran out of memory with batch size {batch_size} at {image_size} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged; import the original checkpoint again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of the run, {path}, cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers in “{name}” do not follow one another in a single row from z to a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers in “{name}” make no square picture of a usual size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers of this generator do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network in “{name}” has parts that cannot be rebuilt from their shapes, such as “{part}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network in “{name}” is too large to open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved as {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures in “{name}” are too small for {size} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of “{name}” are not sorted into 2 to {most} classes, so there is nothing to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of “{name}” have no attributes, so there is nothing to classify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remedy “{remedy}” is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {folder} cannot be opened: its {file} is damaged ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {folder} has kept nothing that could be seen growing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {folder} has no checkpoint at step {step} or before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {folder} has no checkpoint at step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {folder} has no checkpoint that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {folder} is being trained elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {folder} was saved by a newer version of GAN Studio ({version}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples and checkpoints of the run are separate files and still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples {path} are damaged or no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting “{name}” cannot be {value}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in “{name}” are not all finite numbers: its training had diverged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in “{name}” are not those of the generator that it describes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the Inception network could not be fetched: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The world “{name}” has no trained model here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no guess {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lesson “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample {number} in the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “{name}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something at {folder} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are 91 MB from github.com and are fetched once. Connect to the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This generator makes feature maps too large to handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it longer, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it on a world&apos;s pictures, such as --data bedrooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train one on its pictures, or install GAN Studio once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train one with “gan-studio train-classifier”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training diverged at step {step}: “{scalar}” is no longer a finite number. It is back at step {good_step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and open the .pth or .pt file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and open the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and open what is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update GAN Studio and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the page&apos;s own download button, then open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk it and use it for arithmetic, or train a model of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “train” into the column “split” of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files are safe. If it happens again, copy the details and report them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torch-fidelity is installed, but its torchvision does not fit this torch: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pictures are too few for FID and KID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not a training run: there is no {file} in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” and “{second}” cannot be on together: both set “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” and “{second}” cannot be on together: the one is a part of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” belongs to no world with a classifier, so nothing can be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot change during training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” claims to hold more than fits into it, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no concept “{concept}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no steps to choose from: it is no run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {count} pictures: too few to tell how diverse samples are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds IDX labels; open the file with the images, or their folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds a BigGAN, which this version cannot rebuild.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds a StyleGAN or a progressive GAN, which this version cannot rebuild.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds a command that would run on your computer ({what}). Nothing was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds a conditional generator, which wants a class label beside z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds a diffusion model, which draws in many steps and has no single z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds a discriminator: it judges pictures and draws none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds a generator with attention layers, which cannot be rebuilt from their shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds a network that takes pictures in and gives {count} numbers out, such as a classifier or an encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds a network with residual blocks, whose short cuts cannot be rebuilt from their shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds a transformer (a language or vision model), not a GAN&apos;s generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds an LMDB database, which cannot be read inside an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds an encoder and a decoder (an autoencoder, VAE or picture-to-picture network), not a GAN&apos;s generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no network&apos;s weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no network: fewer than two convolutions or linear layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no pictures that this version can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no pictures, but an archive: “{inner}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no pictures, only {count} other files such as “{inner}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds the state of an optimizer, not a generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a 7z archive, which cannot be read in place; unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a Git LFS pointer, not the data; run “git lfs pull”.</source>
        <extracomment>What files are, by their first bytes (after an offset), in the order they are tried.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a Git LFS pointer: a few lines of text in place of the real file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a Keras or HDF5 file. GAN Studio opens PyTorch checkpoints only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a NumPy array, not a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a PDF document, not a data set of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a PDF document, not a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a Parquet table; save its pictures as files or .npz first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a PyTorch checkpoint that was unpacked into a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a PyTorch file with a model&apos;s weights, not a data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a Python pickle, but not one with CIFAR pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a RAR archive, which cannot be read in place; unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a StyleGAN that was pickled with its code. GAN Studio opens DCGAN-like generators only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a TensorFlow model. GAN Studio opens PyTorch checkpoints only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a TorchScript program, not plain weights, and could run code of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a damaged pickle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a database, not a data set of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a diffusion model. GAN Studio opens GAN generators only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a language model in GGUF format, not a picture generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a pickle that would run code ({code}); it was not opened.</source>
        <extracomment>What a damaged pickle raises. Its operands index lists, call constructors and set attributes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a pickled Python object ({what}), not plain weights. Opening such a file can run code, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a picture, not a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a single picture; a GAN needs thousands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a text file, not a data set of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a video or an HEIC or AVIF picture, not a data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a video; save its frames as pictures first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a web page or XML: the download probably failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a web page, not a model: the download brought the page around the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a zip archive without a PyTorch checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an HDF5 file; save its pictures as .npz first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an ONNX model. GAN Studio opens PyTorch checkpoints only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an empty file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is compressed with gzip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is cut off or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is cut off or damaged: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a classifier of attributes, or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a model that GAN Studio knows, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not known to this version.</source>
        <extracomment>Packages whose modules are plug-ins. The packager reads this list for its hidden imports.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is packed with Zstandard, which cannot be read in place; unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” keeps every picture for judging, and none for training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stores its weights in a form that cannot be read (sparse or quantized).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than it holds, which no PyTorch checkpoint does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of GAN Studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{remedy}” has nothing to act on in the loss “{loss}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>&amp;Loss plot as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Samples as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strip as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time-lapse of the samples as MP4 or GIF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation as &amp;GIF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation as &amp;MP4…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animations (*.mp4 *.gif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the model draws it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {side} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF animations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the loss plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the time-lapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureBar</name>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a maintainer would want to know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FavouriteBook</name>
    <message>
        <source>Add favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename favourite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FavouriteList</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FavouritesTab</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the chosen favourite differently (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen favourite (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this picture among the favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F at a picture that you like. Favourites are saved with the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D loss when it cannot tell: {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different bins (NDB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the samples&apos; spread over the modes is from the data&apos;s, in nats. With one of k equal modes left it is ln k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many entirely different pictures the samples amount to (Friedman &amp; Dieng 2023).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many neighbourhoods of real pictures a sample lies in (Naeem et al. 2020). It tells likeness, not diversity: a collapse raises it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the samples vary, in times what real pictures do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many directions the samples vary (Roy &amp; Vetterli 2007). Noise fools it: look at the variance ratio too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In latent space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSD to the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KL to the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes of the data that at least one sample shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes that samples show at least a tenth as often as the data do: a stricter count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes whose share differs from the data&apos;s by more than chance (Richardson &amp; Weiss 2018). By chance about one of twenty does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes with a fair share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean distance of two samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a Jensen-Shannon divergence, which is at most ln 2 = 0.69.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of real pictures that have a sample in their neighbourhood (Naeem et al. 2020). It falls when modes are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of real pictures that lie among the samples (Kynkäänniemi et al. 2019).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of samples that could be left out because another one looks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of samples that lie among the real pictures (Kynkäänniemi et al. 2019).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of samples that look the same as a training picture. Real pictures hardly ever look so like another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendi score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as often as in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times:g} times as often</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureLegend</name>
    <message>
        <source>real {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigurePlot</name>
    <message>
        <source>Dashed: what as many real pictures score against other real ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The higher, the more diverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower, the more diverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearer to real pictures, the better.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresHelp</name>
    <message>
        <source>A figure means little by itself. So the same figure of real pictures against other real pictures stands beside it: that is as well as a perfect generator could do with so few samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every few seconds about 500 of the pictures that training makes anyway are compared with as many real ones. It costs training less than a twentieth of its time. “Measure 2,000 samples” takes a closer look, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be near that of real pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes are told by a small classifier where the data have labels or come with one, and are clusters of the real pictures where not. Distances are taken in that classifier’s features, or in the principal components of the pixels. The page “Now” says which. D’s own features are not used, for they change while D learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them beside the real pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>As many real pictures score {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What as many real pictures score beside other real ones: the best that can be hoped for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bit worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real
pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} samples
step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Add keyframe {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {count} random keyframes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {count} random keyframes after the last: a path at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {count} random keyframes, {first} to {last}. Undo takes them away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete keyframe {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the keyframe at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to keyframe {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a picture that you like as a keyframe, then another: the walk goes from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this picture as a keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyframes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move along the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move keyframe {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position on the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this picture in place of the keyframe at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace keyframe {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two keyframes make a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} random</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowButtons</name>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest step in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every step; a double click in a plot does the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click puts a sample into the highlighted basket, and takes it out again. Ctrl and Shift select several, to drag or to send by key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of the open data help to find, say, glasses among the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy: the mean of how many are recognised with and without it. Guessing has 50%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, drag, or press A, B or C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw other samples: the next seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated by a linear model on the data&apos;s attributes, accuracy {accuracy:.0%} on held-out pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning attributes from the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort samples by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have too few examples with or without “{name}” to learn it from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneratorChoice</name>
    <message>
        <source>Average (EMA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator in training, as it is at each step: the doctor looks at this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moving average of its weights, which is what you keep: smoother, and later to collapse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grower</name>
    <message>
        <source>Looking back through the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthBlock</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a strip, a GIF or a video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthExports</name>
    <message>
        <source>Export animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF animations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: animation as GIF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: animation as MP4…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: strip as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthPage</name>
    <message>
        <source>Choose samples to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back through the run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin samples at the left, or any other z: you see how each picture comes about, from noise to what it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the first four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a sample grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is watched, at the chosen step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn at every checkpoint that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whenever the run has kept its grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthStrip</name>
    <message>
        <source>{name}, step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guess</name>
    <message>
        <source>batch norm with ε = {eps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilinear enlargement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instance norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaky ReLU {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no activation after layer {layers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigmoid output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sizes {sizes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} × {size} px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuessDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain: {traits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing guess {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the less likely ways to read it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to read the checkpoint, the likeliest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not say all about its generator. Which pictures look right?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>How many modes of the data the samples show, as soon as they have been measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {modes:,}; {samples:,} real pictures show {expected:,} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} rare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} with a fair share: shown at least a tenth as often as in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{covered} of {expected} modes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the losses mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hyperparameter</name>
    <message>
        <source>A share of the picture&apos;s size. The paper uses 0.125; 0 switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of the picture&apos;s size; the hole may lie partly outside. The paper uses 0.5; 0 switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam β1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam β2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam&apos;s learning rate for both networks as long as this is on. The paper uses 0.0001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam&apos;s learning rate for the discriminator as long as this is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam&apos;s learning rate for the discriminator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam&apos;s learning rate for the generator as long as this is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam&apos;s learning rate for the generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many steps a weight counts half, as long as this is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alter colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm in D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm in G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change brightness, saturation and contrast by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the discriminator’s first layer, where they are others than the generator’s. 0: the same width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the layers next to the picture; deeper layers have 2, 4, 8 times as many. The common DCGAN has 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critic steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D steps per G step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&apos;s label for real pictures as long as this is on. The usual choice is 0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw and keep the grid of samples every so many steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout in D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMA half-life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight of the critic is kept within ± this. The paper uses 0.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast rate, of D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient penalty λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers of the discriminator. The 2014 paper has two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers of the generator, each with ReLU. The 2014 paper has two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long Adam remembers the size of the gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many numbers in z, the noise that the generator turns into a picture. The DCGAN paper uses 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pictures D sees at once. 2 is the paper&apos;s usual choice; the batch size has to be a multiple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps of D the generator looks ahead. The paper uses 1 to 10; each takes longer than a whole step without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the discriminator learns before the generator learns once: the k of the 2014 paper. 0: it never learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly D is kept flat around all pictures. 1 suits small pictures, 10 those of 64 px and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly D is kept flat around real pictures. 1 suits small pictures, 10 those of 64 px and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the critic&apos;s gradient is held at length 1. The paper uses 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label for real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latent size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maxout pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maxout, as in the 2014 paper, takes the largest of several linear units; ReLU is several times cheaper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed computes layers in bfloat16 and keeps weights and Adam in full precision: up to 1.6 times as fast on processors made for it. Auto does so on those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum. 0.5 in the DCGAN paper; 0 for WGAN, which makes Adam an RMSProp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise gone after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of how many linear units maxout takes the largest: 5 in the 2014 paper. Without maxout it means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older checkpoints and samples are thinned out to stay under this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On in DCGAN, which hardly ever collapses with it. Switch it off to see why it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On in DCGAN. Switch it off for WGAN-GP, whose penalty looks at each picture alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-sided label smoothing (Salimans et al. 2016): 0.9 keeps D from being too sure of real pictures. 1 switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are drawn with an average of the generator&apos;s recent weights; after so many steps a weight counts half. 0 switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures per step. The DCGAN paper uses 128; fewer is faster per step and noisier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R1 and R2 strength γ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R1 strength γ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything this often, so that a crash costs no more than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift by up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every other picture mirrored. Good for faces and rooms, wrong for digits and text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow rate, of G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothed label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many steps after it was switched on, no noise is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the noise when it is switched on; pixels lie between -1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of D for each one of G as long as this is on. The paper uses 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of networks that the generator and the discriminator are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed and settings give the same run: bit for bit on a processor that has no other work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of each hidden layer of D that is dropped by chance. 0.5 in the 2014 paper; 0 switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of pixels that D does not see, by chance. 0.2 in the 2014 paper; 0 switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on colour or on grey pictures. Auto looks at the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train until so many generator steps are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units in each hidden layer of the discriminator. The 2014 paper has 240, of maxout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units in each hidden layer of the generator. The 2014 paper has 1200 for MNIST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is switched on against collapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the two networks fight over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where z is drawn from: a normal distribution, or uniform between -1 and 1 as in the DCGAN paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height of the pictures. Twice the size costs about four times the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageModel</name>
    <message>
        <source>Picture {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyframeList</name>
    <message>
        <source>Delete {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyframe {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {letter} by this picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegendEntry</name>
    <message>
        <source>Click to show or hide it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>500 real pictures show about 400 of the 1,000 modes. How many will 500 samples show after 300 steps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A D of 128 units tells far more modes apart, and G draws many more of them; it is not done after 800 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A D that never learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A D too small for a thousand modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A D too small for digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fast D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fast G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few at a time, and soon others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few digits, and most samples look like another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handful of digits, with new ones coming all the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small DCGAN in which only G learns: D takes no steps, k = 0, and keeps its random weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small DCGAN without batch norm in D learns digits. G’s learning rate is ten times D’s, and Adam’s momentum β1 is 0.75.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small DCGAN without batch norm learns digits, and G’s learning rate is twenty times D’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A z of one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 1,000 steps, how different will G’s pictures of different z be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 400 steps D(x) and D(G(z)) are both one half: D cannot tell real from fake. What does G draw?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ten digits, but blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ten digits: there are infinitely many numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the same, from the first hundreds of steps to the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As different as real digits: a strong D is a good teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many: about 400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as D learns what real pictures look like, so does G, through D’s gradient alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D keeps up with G now, less momentum carries them past each other, and R1 keeps D flat around real pictures (Mescheder et al. 2018).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D soon rejects all fakes. What will G’s gradient do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D(G(z)) is {fake:.2f} and D(x) {real:.2f}; {alike:.0%} of the samples look alike, {right:.0%} like real ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D(G(z)) rises to 1, and G draws digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D(G(z)) rises to 1, and G draws one pattern that is no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D(G(z)) stays at one half, and G draws noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D(x) is {real:.3f} and D(G(z)) {fake:.3f}; {alike:.0%} of the samples look like another one; {modes:.0f} of 10 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits, only later: batch norm makes training faster, no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step throws the two networks past where they should go, and what one learns is worth nothing to the other. Watch D’s gradient: with five of eight seeds it became exactly 0. D’s weights were pushed to where its ReLU units are off for every picture, and a unit that is off has no gradient to switch it on again. D(x) = D(G(z)) then, which looks like the optimum, and nobody learns any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal rates of 0.0005, β1 = 0.5, and R1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the same beginning, the same settings with rates of 0.001 learn the digits. Where D has died, no lower rate brings it back: go back in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G finds what D takes for real just now, and draws that for nearly every z. By the time that D has learnt to reject it, G is on its way to something else, carried on by its momentum: an endless hide-and-seek, in which G answers one D after the other and never learns all of the data. In the picture of modes over time it shows as changing stripes. The DCGAN paper lowered β1 to 0.5 because 0.9 made training oscillate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G has collapsed: whatever z is, it draws the same picture. D judges each picture alone, so nothing tells G that its pictures are all alike; every z is pushed the same way, towards what D takes for real just then. The 2014 paper warns of it under the name of the Helvetica scenario: G must not be trained too much without updating D. Here it happens although D learns ten times as fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G is continuous, so a z of one number gives one curve through the space of pictures, and neighbours on it look alike. To draw ten digits in all their handwritings the curve would have to wind everywhere; this G leads it past a few. Samples that fill so few dimensions hardly overlap with the data, and a perfect D exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G minimises log(1 − D(G(z))), as in the minimax game, and D’s learning rate is ten times G’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G never sees a real picture: all that it knows of them is what D tells it. A fixed D has some picture that it likes best, here a meaningless one, and G’s best reply is to draw just that for every z. D(G(z)) near 1 says that G pleases D, and nothing of how good the pictures are. The 2014 paper lets D learn k times before each step of G for this reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow: the worse its pictures are, the more there is to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G’s gradient is {gradient:.2g} long; D(x) is {real:.3f} and D(G(z)) {fake:.4f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged in pairs, with D kept flat around real pictures and fakes (Huang et al. 2024), G is no longer pushed one way for all z: digits appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rates times ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let D learn: k = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same picture, whatever z is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: after 800 steps the samples cover hardly any of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: training stops, because a number is no longer finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise, another one for each z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was changed, and the digits came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One and the same picture, whatever z is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One half means that samples are like the data for a D of unlimited capacity. This one sees no more than eight weighted sums of pixels, and one picture that gets them right is as good to it as all the data. Curves at their optimum do not say that G is good: look at the samples, and measure how they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfect digits: one half is the optimum of the theory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings with which two perceptrons learn all digits, but D’s layers have 8 units instead of 128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings with which two perceptrons learn all digits, but both learning rates are ten times as high: 0.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings with which two perceptrons learn all digits, but z is one number instead of 32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink to nearly nothing, and stay there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon all ten, each as often as in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with 128 units in D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with 32 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with a tenth of the rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay as it was: gradients do not depend on who wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on R3GAN, and let G learn half as fast as D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the non-saturating loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss that saturates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same G against the same D has a gradient again, many times as long. No more than that: at these rates G still draws one picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same few from beginning to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples cover {coverage:.0%} of the data; D’s gradient is {d_gradient:.2g} long; D(x) is {real:.3f} and D(G(z)) {fake:.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three digits in red, green and blue make 1,000 modes. D’s layers have 8 units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two small perceptrons learn digits, and D’s learning rate is ten times G’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can G draw from one number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will become of the samples of different z?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen to D(G(z)), and what will G draw?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where D(G(z)) is near 0, log(1 − D(G(z))) is flat: G’s gradient shrinks with D(G(z)), just when G has most to learn. That is why the 2014 paper lets G maximise log D(G(z)) in practice, with the same fixed point and a strong gradient where D rejects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which digits will G draw in the first 450 steps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will the digits come ten times sooner?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With batch norm, at the same rates of 20 to 1, G draws one picture for a few hundred steps too, and then finds all ten digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With ten modes a G that draws five looks half right; with a thousand it is plain how many are missing: that is what stacked digits are for. What a D of eight units can tell apart, one picture satisfies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without batch norm G draws nearly the same for every z, and nothing pulls its pictures apart. The DCGAN paper found batch norm critical to keep G from collapsing all samples to a single point. In G it brings each layer back to the same spread over a batch, so that differences between z are not lost on the way; in D it lets each picture be seen against the others of its batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: Adam evens out the size of the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alike:.0%} of the samples look like another one; {modes:.0f} of 10 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alike:.0%} of the samples look like another one; {modes:.0f} of 10 digits; D(x) is {real:.2f} and D(G(z)) {fake:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at_a_time:.0f} of 10 digits at a time, {over_time:.0f} over time; {now:.0f} at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{modes:.0f} of 1,000 modes, where as many real pictures show {usual:.0f}; D(x) is {real:.2f} and D(G(z)) {fake:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{modes:.0f} of 10 digits; the samples vary {varies:.0%} as much as the data; KL to the data {kl:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{modes:.0f} of 10 digits; {alike:.0%} of the samples look like another one; D(x) {real:.2f}, D(G(z)) {fake:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <source>All lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed: the same lesson with other chances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another training is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved first and can go on later from the same step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it and start the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the question and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same lesson from its question on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train, with settings of the lesson’s own; yours stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Seed {seed}: {seen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We tried it with {seeds} seeds, and it happened with all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We tried it with {seeds} seeds, and it happened with {count} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When we tried it, it helped with all {seeds} seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When we tried it, it helped with {count} of {seeds} seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count:.0f} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does so with {count} of {seeds} seeds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Each lesson trains a small GAN that behaves badly for a reason. Guess first what it will do; watch it; then try the cure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it happen, then cure it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>A critic estimates how far the fakes are from the data. Use 5 D steps, both learning rates 0.00005 and β1 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D judges pairs: which of a real and a fake picture is the more real. Together with the R1 and R2 penalties it is R3GAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D only learns from pictures inside the margin: those it is not yet sure about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LSGAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least squares instead of cross-entropy: pictures far on the right side of the boundary are still pulled towards it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimax (saturating)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-saturating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relativistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 2014 paper&apos;s game: G minimises log(1 - D(G(z))). Its gradient vanishes when D wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual choice, DCGAN&apos;s too: G maximises log D(G(z)), so it learns fastest when D rejects its pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WGAN (weight clipping)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WGAN with a gradient penalty instead of clipping. Switch off D&apos;s batch norm; use 5 D steps, learning rates 0.0001, β1 0, β2 0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WGAN-GP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossesHelp</name>
    <message>
        <source>A D at 0.5 may also be a weak D that a poor G deceives. A G whose loss rises may draw better pictures than before, against a D that has become stricter. And a G that draws one picture only can have any loss: none of them measures diversity. That is what the workspace Collapse is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dash: there is no such value; what D says counts only in comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D(x) and D(G(z)) there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D’s loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D’s loss at balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D’s usual loss is −log D(x) on real pictures plus −log(1 − D(G(z))) on G’s. A sure and right D brings both near 0. A D that has to guess says 0.5 of everything: each half is then log 2 = 0.693, and D’s loss is 2 log 2 = 1.386.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the equilibrium of the 2014 paper (Goodfellow et al., theorem 1): G draws exactly as the data are, D cannot know better than 0.5, and the value of the game is −log 4 = −1.386. Real trainings stay near it, seldom on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of a D that says the same number of every picture. The best it can do is 0.5, for 1.386.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The losses there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do not mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on G’s pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on real pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A training is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be opened (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives of pictures (*.zip *.tar *.tar.gz *.tgz *.gz *.npz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAN Studio models (*.gan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be saved now and go on later from the same step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.gan *.pth *.pt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of pictures, or a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model, a checkpoint or pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training “{name}” was interrupted. It can go on from step {step:,} of {steps:,}: everything up to there is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuringNotes</name>
    <message>
        <source>&lt;code&gt;pip install gan-studio[inception]&lt;/code&gt; brings torch-fidelity, which fetches the network’s weights (91 MB, from github.com) when it is first used. Then &lt;code&gt;gan-studio evaluate MODEL --inception&lt;/code&gt; computes them for a saved model, in minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report every few seconds, which takes less than a twentieth of the training’s time. Without it the doctor is blind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances are between features of a classifier that was trained on the labels of these data; near-duplicates are told by pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inception Score, FID and KID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes are clusters of the real pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said what these pictures show, so distances are between principal components of their pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers report these three. They look at pictures with a network that was trained on ImageNet’s photographs: of digits and of rendered pictures they say little, and no figure above uses it. So they are an extra that you can add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torch-fidelity is installed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberGrid</name>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About GAN Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help on this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save model as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font with its letters is installed. On Debian and Ubuntu, the package fonts-noto-cjk brings one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the model in &amp;training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeBadge</name>
    <message>
        <source>Click to see which modes are left, and what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{covered:,} of {expected:,} modes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeChart</name>
    <message>
        <source>How samples are spread over the modes of the data is seen here once they have been measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeGauge</name>
    <message>
        <source>of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeRanking</name>
    <message>
        <source>Drawn too often: {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {count:,} (as many real pictures lack {usual:,})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeShares</name>
    <message>
        <source>As in the data, within chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn too seldom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare: less than a tenth of its share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{samples:.1%} of the samples, {data:.1%} of the data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Cluster {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamedFinder</name>
    <message>
        <source>Finding attributes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoModel</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as it has drawn its first samples you can walk through it, and watch it learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.gan *.pth *.pt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move through its latent space and see one picture turn into another. Train a model first, or open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the model of last time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in training comes here in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through what a generator knows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NormGauge</name>
    <message>
        <source>|z| = {norm:.1f}. The z that the model was trained on have about {expected:.1f} ± {spread:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>About {share} % of the pictures cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most pictures are smaller than {size} px ({width} × {height}) and will be enlarged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the pictures that were looked at can be used.</source>
        <extracomment>Bytes that a middling disk takes; decoding is usually what takes the time, and is measured.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {count} pictures: GANs memorise small sets. Better have 10,000 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoded pictures need {needed} MB, and only {free} MB are free on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>At step {chosen:,}, measured at step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures about more samples of both generators, once: as many as there are real pictures beside them. It takes a few seconds of training time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up examples of the modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure {count:,} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured at step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Add and subtract what pictures have in common: glasses − no glasses + …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures, train a GAN on them and watch it learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the generator loses modes, when that began, and what cures it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through latent space: sliders, directions, keyframes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to look at, and your own pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>After {steps:,} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the cure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the cure, after {steps:,} steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinColumn</name>
    <message>
        <source>Click those that you want to watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open model has no favourites: Walk adds the picture that it shows with the star.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has kept no samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin the selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a favourite of the open model, such as one found in Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch what becomes of a random z, drawn at every checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotTools</name>
    <message>
        <source>Draw a moving average over so many steps, with what was measured faint behind it. The legend reads the average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic heights for losses and gradients; what is not above 0 cannot be drawn then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the gradient norms of D and G too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>Critic value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of being real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line across, where there is one: D cannot tell real from generated pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel: zoom. Ctrl and wheel: zoom in height. Drag: pan. Double click: show everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointBar</name>
    <message>
        <source>Arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step {step:,} of {steps:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step {step:,} of {steps:,}  ·  checkpoint {checkpoint:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step {step:,} of {steps:,}  ·  the first checkpoint is at {first:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the newest step, and follow the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch and change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculate with pictures of the generator as it was at this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back here and change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this checkpoint, so that it is never thinned out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this checkpoint be thinned out again when the disk budget is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest: step {step:,} of {steps:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step:,} of “{name}” is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step:,} of “{name}” is released: it may be thinned out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no checkpoint at this step or before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on from here with other settings or with a remedy, as a run of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through the latent space of the generator as it was at this point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>32 px and small networks: shapes within a minute on a laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 px with networks of half the width: about three times faster than the paper&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DCGAN paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 2014 GAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DCGAN paper&apos;s settings at 64 px. Hours on a laptop, minutes on a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first GAN&apos;s perceptrons, for digits at 32 px: strokes within a minute on a laptop. With Adam, not the paper&apos;s SGD.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrincipalFinder</name>
    <message>
        <source>Finding directions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrincipalPages</name>
    <message>
        <source>Direction {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {share:.1f} % of the variance of the first layer. Values are standard deviations. Double-click: back to 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>End this training; the answer is shown all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the real pictures first, this once: {share:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring what it draws…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step:,} of {steps:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page “Now”: samples and modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page “Over time”: curves and stripes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the ring above lose its parts or fill up, or look at all of it on another page. The answer waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{progress}  ·  paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{progress}  ·  {time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help on this workspace ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>D can hardly tell: D(x) {real}, D(G(z)) {fake}. Either the fakes are good or D is weak: the samples below show which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D is ahead, but G fools it now and then: D(x) {real}, D(G(z)) {fake}. Both have something to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D is winning clearly: D(x) {real}, D(G(z)) {fake}. Usual early on; if it lasts, G learns slowly or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D takes real pictures for fakes: D(x) {real}, D(G(z)) {fake}. It usually catches up; if not, it may be too weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G fools D more often than not: D(x) {real}, D(G(z)) {fake}. D usually catches up; if not, it may be too weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just begun: the first steps say little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The critic puts real pictures {gap} above generated ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap is closing: the fakes come nearer, as far as the critic can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap is growing: the critic learns faster than G. Usual early on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch whether this gap closes; the values themselves mean nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemediesHelp</name>
    <message>
        <source>A remedy can be switched on and off between two steps, in the settings of Train or under the doctor’s words in Collapse. Try it on a branch: go back to before the collapse, switch it on there, and compare both runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one small network and one small data set: a remedy that does nothing here may do much elsewhere. The trainings can be repeated with resources/remedies/recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two small perceptrons were trained on {data} for {before:,} steps, until G had collapsed. Then each remedy was switched on in that very training, which went on for {after:,} steps; so with each of {seeds} seeds. The table says how many of the {modes} modes had a fair share at the end (the median of the seeds), how many trainings were cured, which is at least {share:.0%} of the modes, and how long a step takes, in times of one without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each did, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{collapse}: modes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Adds noise to everything that D sees, real and fake, and less of it with every step. Too sure a D cannot tell the two apart any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaged generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D learns ten times as fast as G, is sure of everything, and G draws one picture for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DiffAugment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides every layer of D by its largest singular value, so that D changes no faster than its pictures do. Best without batch norm in D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws with an average of G&apos;s recent weights (EMA). Steadies what you see while G hops between modes; the training itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G learns forty times as fast as D, and runs from a few modes to a few others before D has understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives D a higher learning rate than G (TTUR). Against a G that outruns D and hops from mode to mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges real and fake in pairs, and keeps D flat around both. Today&apos;s simplest recipe without collapse; best without batch norm in D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps D flat around real pictures, so that it never gets so sure of itself that G learns nothing. Both train without momentum. Best without batch norm in D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets G foresee what D will learn in its next steps, so that chasing one mode does not pay. Takes much longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minibatch deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-sided smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PacGAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R1 gradient penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R3GAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows D every picture, real or fake, in other colours, shifted, and with a hole. For data of about 1,000 pictures and fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows D several pictures at once, all real or all fake: fakes that are too alike give themselves away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectral norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells D how much the pictures of a batch differ from each other: a batch of fakes that are all alike is unmasked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells D that real pictures are real with less than certainty, so that its answers do not run off to extremes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains on with the WGAN-GP loss and its paper&apos;s settings: several D steps to one of G, which takes longer. Best without batch norm in D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two time scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WGAN-GP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemedyBar</name>
    <message>
        <source>All remedies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any remedy, switched on or off between two steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to switch it on from the next step on. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to step {step:,}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on. Click to switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step at which nothing was wrong: train on from there with other settings, as a run of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is over. Go back to a point of it, or continue it, to try this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>{collapse} collapse of a small GAN: it cured {cured} of {seeds} trainings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>&amp;Figures of all reports as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>&amp;Noise seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw eight other neighbours: the next seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long Y is. The z that the generator learnt from lie on a shell; off it, pictures break or look all alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In latent space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as favourite: Y, or the neighbour that is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put at least one sample into each of A, B and C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this sum as the paper&apos;s Figure 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single pictures are unstable: average three or more in each basket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator&apos;s pictures of Y = A − B + C, in the centre, and of eight neighbours: Y with a little uniform noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sum of the pictures themselves, for comparison: faces that are not aligned blur into ghosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y with noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far inside the shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far outside the shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near the shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|Y| = {norm:.1f}, {where} ({expected:.1f} ± {spread:.1f})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Continue this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue until step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how “{name}” learned, which comes with GAN Studio. It cannot be continued: its checkpoints are too large to include.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on from its last checkpoint, with its own settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ended at step {step:,}. It cannot be continued: no checkpoint of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is finished at step {step:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands at step {step:,} of {steps:,}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunEntry</name>
    <message>
        <source>Click to show or hide it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>Only the average’s samples are kept with a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel by pixel, no two of these {count} pictures are near-duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first samples come in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What G draws now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks the same is framed as soon as the real pictures have been looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the average of G draws, always for the same z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alike} of {count} pictures look like another one: groups are framed and numbered, the largest first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first samples come in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same z at every step, drawn with the moving average of the generator&apos;s weights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Continue the training, and its samples are measured from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every training begins with samples that all look the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How diverse these samples were was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the real pictures first: {share:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what trains is measured, and this run cannot be continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples mean something only beside what real pictures score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest report looks better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These samples cannot be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was too short for a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {count:,} of {needed:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {needed} reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>D gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D(G(z))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D(G(z)) in G&apos;s step: after D has learned, before G has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discriminator&apos;s loss: on real and on generated pictures together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator&apos;s loss. It measures the game against today&apos;s D, not the quality of the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of D&apos;s gradient over all its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of G&apos;s gradient over all its weights. Near zero it learns nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of D&apos;s loss that comes from generated pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of D&apos;s loss that comes from real pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What D says of generated pictures in its own step, before it learns from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What D says of real pictures, on average over the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after D&apos;s step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fake part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsBox</name>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom (from {preset})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetLoader</name>
    <message>
        <source>Fetching pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>+ and -, or Ctrl and the wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in a grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select or deselect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skipped</name>
    <message>
        <source>a Git LFS pointer instead of the picture; run “git lfs pull”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a git-annex pointer instead of the picture; run “git annex get”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a vector drawing (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page instead of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an HEIC photo; save it as JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the list of attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SliderPages</name>
    <message>
        <source>17, or 40-45</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find sliders by their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slider has that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Lock {name}: a random z leaves it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {name} (double-click, or Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SliderTab</name>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>CIFAR-10 (Python)</source>
        <extracomment>A batch is read into memory whole, so a file that is much larger than CIFAR&apos;s 31 MB is none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIFAR-10 (binary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CelebA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwritten digits (built in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDX images (MNIST)</source>
        <extracomment>Magic numbers of uint8 labels and uint8 images, and how many dimensions they have.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LMDB (LSUN)</source>
        <extracomment>A database is closed and opened again after so many values. Until then, what was read of its memory map, and up to a megabyte around each value, counts as memory of this process.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures with attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked digits: 1,000 modes (built in)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw another z; locked dimensions stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this picture among the favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back on the shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that this z was drawn with: the same one gives the same z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This z is longer or shorter than any that the model was trained on, so its picture may be off. This gives it their length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder or an archive anywhere on this window, or click to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a network from nothing and watch it learn, within a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a network on these pictures and watch it learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch one picture turn into another under a slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartHelp</name>
    <message>
        <source>A GAN, a generative adversarial network, is two networks that play against each other. The generator G turns random numbers z into pictures. The discriminator D is shown real pictures and G’s, and says how likely each is to be real. D learns to tell them apart; G learns to draw what D takes for real. Nobody ever tells G what to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and subtract what pictures have in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move z, and watch one picture turn into another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only D sees real pictures. G learns from D’s verdict alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures, choose settings, and watch both networks and their samples while they learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether G has stopped drawing some kinds of pictures, since when, and what helps. Lessons show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worlds come with the application: pictures, a finished model of them, and how that model learned. A click opens the model where it shows best. “How it learned” opens the record of its training, “Train on its pictures” lets a network of yours learn from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own pictures, models and checkpoints can be dropped anywhere on the window: a folder, an archive, a .gan file, a PyTorch checkpoint of a DCGAN. Nothing in a stranger’s file is ever executed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a real picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Models, checkpoints and pictures can be dropped anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What computes: {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step:,} of {steps:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,.0f} images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripesExport</name>
    <message>
        <source>&amp;Modes over time as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the modes over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripesLegend</name>
    <message>
        <source>How often a mode is drawn, in times of its share in the data. A generator that hops from mode to mode leaves stripes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data {share:.1%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples {share:.1%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} clusters of the data, the largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} modes, told by a classifier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Closing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for unfinished runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switching</name>
    <message>
        <source>Switch off {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>Branching {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Continue the training, and its samples are measured from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How diverse these samples were was not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes after a few hundred samples, and from then on every few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the real pictures first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples mean something only beside what real pictures score. It takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first report is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first report on the average is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moving average is measured every ten seconds or so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimePlots</name>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: look at that step. Wheel: zoom. Drag: pan. Double click: show everything, back to the newest step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the doctor said of the generator in training: high and red where something was wrong. Point at it to read why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeTools</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which figures of diversity are drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back at how the samples were. Double click: back to the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the time-lapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the run as a time-lapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the newest samples, as they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainHelp</name>
    <message>
        <source>Choose a preset. “Quick look” shows shapes within a minute on a laptop; every setting explains itself when pointed at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly each network is being changed. G’s near 0 while D is sure of everything: G learns nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it going well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the samples, not at the losses: steady losses say only that the two are balanced. The ring beside the controls counts the modes that G still draws; a click on it opens the workspace Collapse, where the doctor says in a sentence what the curves mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures: drop a folder or an archive, or take built-in ones. The card says what was found and what was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start. Settings with a live effect can be changed while it runs, and every change can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of being real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when you like. Everything is saved; the run goes on from there another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same z at every step, so that you see them grow. They are drawn with an average of G’s recent weights (EMA), which is steadier than G itself. The slider above them goes back to any step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What D says of real pictures, D(x), and of G’s, D(G(z)). Both at 0.5: D can only guess, so G’s pictures pass for real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each network tries to make small. They do not fall as in other learning, because each network’s loss depends on the other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainPanel</name>
    <message>
        <source>Continue “{name}” (step {step:,} of {steps:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder or an archive of pictures on the window, or begin with the handwritten digits that are built in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The losses, what D says of real and of generated pictures, and samples that learn will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are decoded once; the next training on them will begin at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a GAN on your pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source> s per keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along an arc: z keeps its length. Right for a normal prior.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to go from one keyframe to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop: go on from the last keyframe to the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the path through the keyframes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds from one keyframe to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: seconds from one keyframe to the next, here and in exported animations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight: z stays in the cube. Right for a uniform prior.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Seed by seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>A small classifier says so, which was trained on the pictures of “{world}”.
It is right on pictures that it has never seen:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkHelp</name>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G turns z, a list of numbers, into a picture. Every z is a picture, and close z are similar pictures: so a small movement of z changes the picture a little. Sudden jumps would be a sign that G has learnt pictures by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyframes in the filmstrip make a path. It can be played, scrubbed and exported as a strip, a GIF or a film. Pictures change at an even pace along it, however far apart two keyframes are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named sliders, such as glasses, where a classifier could be asked. Each says for how many pictures it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that you kept; they are saved with the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random z of a normal prior all have about the same length: with 100 numbers about 10. Between two of them the path follows the arc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauge of the norm says how usual z’s length is for the prior. Far outside, G was never trained and its pictures fall apart. For a uniform prior walks go straight, which stays inside the cube that z are drawn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of z themselves. Lock those that a new random z shall leave alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest movements of G’s first layer. They have no names, but often a meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear: half-way, z is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spherical: z keeps its length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkPanel</name>
    <message>
        <source>&amp;Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attri&amp;butes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;irections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fa&amp;vourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the keyframes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>Bedrooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bed in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bed on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bed on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blond woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue walls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark-haired man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark-haired woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dusk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full beard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lit lamp, no window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>man with glasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no glasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lamp, no window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no window, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no window, night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smiling woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sunglasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window, no lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woman</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message>
        <source>No samples are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as {letter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_More</name>
    <message>
        <source>How it learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive or a data file: zip, tar, MNIST, CIFAR-10, LSUN, npz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on its pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: look back at the training, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: train a network of your own on the same pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
