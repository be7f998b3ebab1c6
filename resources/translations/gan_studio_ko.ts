<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GAN Studio</source>
        <translation>GAN Studio 정보</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>연산 장치</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>버전 정보 복사</translation>
    </message>
    <message>
        <source>GAN Studio is free software under the MIT License. It stands on the works of others, which have licences of their own:</source>
        <translation>GAN Studio는 MIT 라이선스를 따르는 자유 소프트웨어입니다. 바탕이 된 다른 소프트웨어에는 각각의 라이선스가 있습니다:</translation>
    </message>
    <message>
        <source>It runs from its sources, and a newer version comes with them. GAN Studio itself never looks for one.</source>
        <translation>소스에서 실행 중이며, 소스를 갱신하면 새 버전이 됩니다. GAN Studio는 새 버전을 스스로 찾지 않습니다.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Looking for the licences</source>
        <translation>라이선스를 찾는 중</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month as Qt writes it: MMMM is its name, yyyy the year.</extracomment>
        <translation>yyyy년 M월</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>This version was made in {month}, more than a year ago. Look for a newer one where you got it; GAN Studio itself never does.</source>
        <translation>이 버전은 1년도 더 전인 {month}에 만들어졌습니다. 내려받은 곳에서 새 버전을 찾아보세요. GAN Studio는 새 버전을 스스로 찾지 않습니다.</translation>
    </message>
    <message>
        <source>This version was made in {month}. Newer ones come from where you got it; GAN Studio itself never looks for them.</source>
        <translation>이 버전은 {month}에 만들어졌습니다. 새 버전은 내려받은 곳에 있습니다. GAN Studio는 새 버전을 스스로 찾지 않습니다.</translation>
    </message>
    <message>
        <source>Train, watch and understand generative adversarial networks.</source>
        <translation>생성적 적대 신경망을 학습시키고, 지켜보고, 이해합니다.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Add to {letter}</source>
        <translation>{letter}에 추가</translation>
    </message>
    <message>
        <source>Another eight</source>
        <translation>다른 여덟 장</translation>
    </message>
    <message>
        <source>Clear baskets</source>
        <translation>바구니 비우기</translation>
    </message>
    <message>
        <source>Move from {source} to {target}</source>
        <translation>{source}에서 {target}로 옮기기</translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation>다른 샘플</translation>
    </message>
    <message>
        <source>Rename {letter}</source>
        <translation>{letter} 이름 바꾸기</translation>
    </message>
    <message>
        <source>Save concept “{name}”</source>
        <translation>개념 ‘{name}’ 저장</translation>
    </message>
    <message>
        <source>Strength of {letter}</source>
        <translation>{letter}의 세기</translation>
    </message>
    <message>
        <source>Swap B and C</source>
        <translation>B와 C 맞바꾸기</translation>
    </message>
    <message>
        <source>Take out of {letter}</source>
        <translation>{letter}에서 빼기</translation>
    </message>
    <message>
        <source>Use “{name}” as {letter}</source>
        <translation>‘{name}’ 개념을 {letter}에 사용</translation>
    </message>
</context>
<context>
    <name>AnimationDialog</name>
    <message>
        <source>As the model draws it: {side} × {side} px</source>
        <translation>모델이 그린 그대로: {side} × {side} px</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Export animation</source>
        <translation>애니메이션 내보내기</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>GIF 애니메이션</translation>
    </message>
    <message>
        <source>GIFs of this length become large. As an MP4 the same walk is many times smaller and smoother; browsers and slides play it too.</source>
        <translation>이 길이의 GIF는 용량이 커집니다. 같은 경로를 MP4로 저장하면 몇 배나 작고 더 부드러우며, 브라우저와 프레젠테이션에서도 재생됩니다.</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4 동영상</translation>
    </message>
    <message>
        <source>Measuring the animation</source>
        <translation>애니메이션 크기 재는 중</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Smoothness</source>
        <translation>부드러움</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>약 {size}</translation>
    </message>
    <message>
        <source>measuring the size…</source>
        <translation>크기를 재는 중…</translation>
    </message>
    <message>
        <source>{count:,} frames</source>
        <translation>{count:,}프레임</translation>
    </message>
    <message>
        <source>{rate} frames a second</source>
        <translation>초당 {rate}프레임</translation>
    </message>
    <message>
        <source>{seconds:.{digits}f} seconds</source>
        <translation>{seconds:.{digits}f}초</translation>
    </message>
    <message>
        <source>{side} × {side} px</source>
        <translation>{side} × {side} px</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>The training goes on.</source>
        <translation>학습을 계속합니다.</translation>
    </message>
    <message>
        <source>The training has begun.</source>
        <translation>학습을 시작했습니다.</translation>
    </message>
    <message>
        <source>The training is paused.</source>
        <translation>학습을 일시 정지했습니다.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>It was this: {answer}</source>
        <translation>정답은 이것입니다: {answer}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>출처: {source}</translation>
    </message>
    <message>
        <source>This run did something else.</source>
        <translation>이번 학습은 다르게 흘러갔습니다.</translation>
    </message>
    <message>
        <source>This run was not measured, so it cannot answer.</source>
        <translation>이번 학습은 측정하지 않아 답할 수 없습니다.</translation>
    </message>
    <message>
        <source>This run was stopped too early to answer.</source>
        <translation>이번 학습은 너무 일찍 중지되어 답할 수 없습니다.</translation>
    </message>
    <message>
        <source>This run, with seed {seed}: {seen}</source>
        <translation>이번 학습(시드 {seed}): {seen}</translation>
    </message>
    <message>
        <source>What usually happens:</source>
        <translation>보통은 이렇게 됩니다:</translation>
    </message>
    <message>
        <source>You knew it.</source>
        <translation>맞혔습니다.</translation>
    </message>
</context>
<context>
    <name>Architecture</name>
    <message>
        <source>A generator from another program, rebuilt layer by layer.</source>
        <translation>다른 프로그램에서 만든 생성자를 층별로 다시 구성한 것입니다.</translation>
    </message>
    <message>
        <source>Convolutional networks after Radford et al. 2016. The standard choice for pictures.</source>
        <translation>Radford et al. 2016의 합성곱 신경망입니다. 이미지에 쓰는 표준적인 선택입니다.</translation>
    </message>
    <message>
        <source>DCGAN</source>
        <translation>DCGAN</translation>
    </message>
    <message>
        <source>Fully connected networks after Goodfellow et al. 2014, for small pictures such as digits. They collapse easily.</source>
        <translation>Goodfellow et al. 2014의 완전 연결 신경망입니다. 숫자처럼 작은 이미지에 쓰며, 쉽게 붕괴합니다.</translation>
    </message>
    <message>
        <source>Imported generator</source>
        <translation>가져온 생성자</translation>
    </message>
    <message>
        <source>MLP</source>
        <translation>MLP</translation>
    </message>
</context>
<context>
    <name>ArithmeticPage</name>
    <message>
        <source>Choose three or more pictures for each of A, B and C; drag them from the gallery, or select them and press the letter.</source>
        <translation>A, B, C에 이미지를 각각 세 장 이상 고르세요. 갤러리에서 끌어다 놓거나, 선택하고 글자 키를 누르면 됩니다.</translation>
    </message>
    <message>
        <source>Exchange a picture in a basket, or move the slider under it, and see what becomes of the sum.</source>
        <translation>바구니의 이미지를 바꾸거나 아래의 슬라이더를 움직이며 결과가 어떻게 되는지 보세요.</translation>
    </message>
    <message>
        <source>Keep a good one, name A, B or C as a concept to use it again, and export the figure with its sum in pixels beside it.</source>
        <translation>좋은 것은 즐겨찾기에 보관하고, A, B, C에 이름을 붙여 개념으로 다시 쓰고, 픽셀끼리 더한 결과와 나란히 놓은 그림을 내보내세요.</translation>
    </message>
    <message>
        <source>Look at the picture in the middle of the nine: that is the sum. The eight around it are the sum with a little noise.</source>
        <translation>아홉 장 가운데 한가운데 이미지가 결과입니다. 둘레의 여덟 장은 결과에 노이즈를 조금 더한 것입니다.</translation>
    </message>
    <message>
        <source>Man with glasses − man + woman: what A has and B has not, added to C. That such sums of z give pictures with a meaning is a finding of the DCGAN paper (Radford et al. 2016, figure 7).</source>
        <translation>안경 쓴 남자 − 남자 + 여자: A에는 있고 B에는 없는 것을 C에 더합니다. z를 이렇게 더하면 뜻이 있는 이미지가 나온다는 것은 DCGAN 논문(Radford et al. 2016, 그림 7)이 밝혔습니다.</translation>
    </message>
    <message>
        <source>Puts an example into the baskets, three pictures in each. Undo brings yours back.</source>
        <translation>바구니마다 예시 이미지를 세 장씩 넣습니다. 되돌리기를 하면 내 이미지로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Show me a sum</source>
        <translation>벡터 연산 보여 주기</translation>
    </message>
    <message>
        <source>The noise shows whether the answer holds: if all nine are women with glasses, it is no lucky draw. Where a classifier knows the pictures, it says what it sees in each. The sum in pixels beside it shows that it is no mere overlay.</source>
        <translation>노이즈는 답이 얼마나 튼튼한지 보여 줍니다. 아홉 장이 모두 안경 쓴 여자라면 우연히 나온 결과가 아닙니다. 이미지를 아는 분류기가 있으면 장마다 무엇이 보이는지도 알려 줍니다. 옆에 있는 픽셀끼리의 합은 이것이 단순한 겹치기가 아님을 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>ArithmeticPanel</name>
    <message>
        <source>Add and subtract pictures</source>
        <translation>이미지를 더하고 빼 보세요</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Arithmetic figure…</source>
        <translation>벡터 연산 그림…</translation>
    </message>
    <message>
        <source>As soon as it has drawn its first samples you can add and subtract them, and watch the sums become clearer.</source>
        <translation>첫 샘플을 그리는 대로 더하고 빼 보며 결과가 점점 또렷해지는 모습을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>그림 내보내기</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>학습으로 이동</translation>
    </message>
    <message>
        <source>Keep as favourite</source>
        <translation>즐겨찾기에 보관</translation>
    </message>
    <message>
        <source>Keeping the baskets</source>
        <translation>바구니 보관</translation>
    </message>
    <message>
        <source>Kept as a favourite: the Walk workspace shows it</source>
        <translation>즐겨찾기에 보관했습니다. 탐색 작업 공간에서 볼 수 있습니다</translation>
    </message>
    <message>
        <source>Man with glasses − man + woman = woman with glasses. Train a model first, or open one.</source>
        <translation>안경 쓴 남자 − 남자 + 여자 = 안경 쓴 여자. 먼저 모델을 학습시키거나 여세요.</translation>
    </message>
    <message>
        <source>Models (*.gan *.pth *.pt)</source>
        <translation>모델 (*.gan *.pth *.pt)</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>모델 열기</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>모델 열기…</translation>
    </message>
    <message>
        <source>Opening the model of last time…</source>
        <translation>지난번에 쓰던 모델을 여는 중…</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG 이미지</translation>
    </message>
    <message>
        <source>Result {number}</source>
        <translation>결과 {number}</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path}에 저장했습니다</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} 저장 중</translation>
    </message>
    <message>
        <source>The model in training comes here in a moment</source>
        <translation>학습 중인 모델이 곧 여기에 나타납니다</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>벡터 연산</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source>age</source>
        <translation>나이</translation>
    </message>
    <message>
        <source>background</source>
        <translation>배경</translation>
    </message>
    <message>
        <source>beard</source>
        <translation>수염</translation>
    </message>
    <message>
        <source>bed side</source>
        <translation>침대 위치</translation>
    </message>
    <message>
        <source>ceiling light</source>
        <translation>천장등</translation>
    </message>
    <message>
        <source>ceiling lit</source>
        <translation>켜진 천장등</translation>
    </message>
    <message>
        <source>clothes</source>
        <translation>옷</translation>
    </message>
    <message>
        <source>curtains</source>
        <translation>커튼</translation>
    </message>
    <message>
        <source>daylight</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>바닥</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>안경</translation>
    </message>
    <message>
        <source>hair colour</source>
        <translation>머리 색</translation>
    </message>
    <message>
        <source>hair length</source>
        <translation>머리 길이</translation>
    </message>
    <message>
        <source>hair style</source>
        <translation>머리 모양</translation>
    </message>
    <message>
        <source>lamp</source>
        <translation>램프</translation>
    </message>
    <message>
        <source>light</source>
        <translation>빛 방향</translation>
    </message>
    <message>
        <source>picture frame</source>
        <translation>액자</translation>
    </message>
    <message>
        <source>plant</source>
        <translation>화분</translation>
    </message>
    <message>
        <source>rug</source>
        <translation>러그</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>피부</translation>
    </message>
    <message>
        <source>smile</source>
        <translation>미소</translation>
    </message>
    <message>
        <source>wall colour</source>
        <translation>벽 색</translation>
    </message>
    <message>
        <source>wardrobe</source>
        <translation>옷장</translation>
    </message>
    <message>
        <source>window</source>
        <translation>창문</translation>
    </message>
    <message>
        <source>yaw</source>
        <translation>얼굴 방향</translation>
    </message>
</context>
<context>
    <name>Attribute value</name>
    <message>
        <source>afro</source>
        <translation>아프로</translation>
    </message>
    <message>
        <source>bald</source>
        <translation>대머리</translation>
    </message>
    <message>
        <source>beige</source>
        <translation>베이지</translation>
    </message>
    <message>
        <source>black</source>
        <translation>검정</translation>
    </message>
    <message>
        <source>blond</source>
        <translation>금발</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>bob</source>
        <translation>단발</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>갈색</translation>
    </message>
    <message>
        <source>bun</source>
        <translation>올림머리</translation>
    </message>
    <message>
        <source>buzz</source>
        <translation>삭발</translation>
    </message>
    <message>
        <source>carpet</source>
        <translation>카펫</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>가운데</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>짧은 커트</translation>
    </message>
    <message>
        <source>curly crop</source>
        <translation>짧은 곱슬</translation>
    </message>
    <message>
        <source>curly long</source>
        <translation>긴 곱슬</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>어두움</translation>
    </message>
    <message>
        <source>day</source>
        <translation>낮</translation>
    </message>
    <message>
        <source>dress</source>
        <translation>원피스</translation>
    </message>
    <message>
        <source>dusk</source>
        <translation>저녁</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>일반 안경</translation>
    </message>
    <message>
        <source>fringed bob</source>
        <translation>앞머리 단발</translation>
    </message>
    <message>
        <source>fringed long</source>
        <translation>앞머리 긴 머리</translation>
    </message>
    <message>
        <source>front</source>
        <translation>정면</translation>
    </message>
    <message>
        <source>full</source>
        <translation>풍성</translation>
    </message>
    <message>
        <source>green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>회색</translation>
    </message>
    <message>
        <source>hoodie</source>
        <translation>후드티</translation>
    </message>
    <message>
        <source>indoor</source>
        <translation>실내</translation>
    </message>
    <message>
        <source>left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>light</source>
        <translation>밝음</translation>
    </message>
    <message>
        <source>long</source>
        <translation>김</translation>
    </message>
    <message>
        <source>man</source>
        <translation>남자</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>중년</translation>
    </message>
    <message>
        <source>moustache</source>
        <translation>콧수염</translation>
    </message>
    <message>
        <source>night</source>
        <translation>밤</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>old</source>
        <translation>노년</translation>
    </message>
    <message>
        <source>one</source>
        <translation>한 개</translation>
    </message>
    <message>
        <source>outdoor</source>
        <translation>실외</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>분홍</translation>
    </message>
    <message>
        <source>pixie</source>
        <translation>픽시 커트</translation>
    </message>
    <message>
        <source>ponytail</source>
        <translation>포니테일</translation>
    </message>
    <message>
        <source>quiff</source>
        <translation>올린 앞머리</translation>
    </message>
    <message>
        <source>receding</source>
        <translation>넓은 이마</translation>
    </message>
    <message>
        <source>red</source>
        <translation>빨강</translation>
    </message>
    <message>
        <source>right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>shaggy</source>
        <translation>섀기 커트</translation>
    </message>
    <message>
        <source>shirt</source>
        <translation>셔츠</translation>
    </message>
    <message>
        <source>short</source>
        <translation>짧음</translation>
    </message>
    <message>
        <source>side part</source>
        <translation>옆 가르마</translation>
    </message>
    <message>
        <source>straight</source>
        <translation>생머리</translation>
    </message>
    <message>
        <source>stubble</source>
        <translation>짧은 수염</translation>
    </message>
    <message>
        <source>studio</source>
        <translation>스튜디오</translation>
    </message>
    <message>
        <source>suit</source>
        <translation>정장</translation>
    </message>
    <message>
        <source>sunglasses</source>
        <translation>선글라스</translation>
    </message>
    <message>
        <source>sweater</source>
        <translation>스웨터</translation>
    </message>
    <message>
        <source>t-shirt</source>
        <translation>티셔츠</translation>
    </message>
    <message>
        <source>tan</source>
        <translation>구릿빛</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>타일</translation>
    </message>
    <message>
        <source>two</source>
        <translation>두 개</translation>
    </message>
    <message>
        <source>wavy</source>
        <translation>웨이브</translation>
    </message>
    <message>
        <source>white</source>
        <translation>흰색</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>여자</translation>
    </message>
    <message>
        <source>wood</source>
        <translation>나무</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>노랑</translation>
    </message>
    <message>
        <source>young</source>
        <translation>청년</translation>
    </message>
</context>
<context>
    <name>AttributeHelp</name>
    <message>
        <source>Learning the attributes of {name}</source>
        <translation>{name}의 속성 학습 중</translation>
    </message>
</context>
<context>
    <name>AttributePages</name>
    <message>
        <source>At +{strength:.0f}, {works:.0f} % of the pictures without it get it,
and {keeps:.0f} % of all else that they show stays as it was.</source>
        <translation>+{strength:.0f}에서, 이 속성이 없던 이미지의 {works:.0f} %에 속성이 생기고,
이미지의 다른 속성은 {keeps:.0f} %가 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Find sliders by their names</source>
        <translation>이름으로 슬라이더 찾기</translation>
    </message>
    <message>
        <source>No slider has that name.</source>
        <translation>그 이름의 슬라이더가 없습니다.</translation>
    </message>
    <message>
        <source>glasses, lamp, …</source>
        <translation>안경, 램프 …</translation>
    </message>
    <message>
        <source>{name}: moves z along the direction that tells pictures with it from those without.
Double-click: back to 0.</source>
        <translation>{name}: 이 속성이 있는 이미지와 없는 이미지를 가르는 방향으로 z를 움직입니다.
두 번 클릭하면 0으로 돌아갑니다.</translation>
    </message>
</context>
<context>
    <name>AttributeRow</name>
    <message>
        <source>{name} works for</source>
        <translation>{name} 성공률</translation>
    </message>
</context>
<context>
    <name>AttributesTab</name>
    <message>
        <source>Find attributes</source>
        <translation>속성 찾기</translation>
    </message>
    <message>
        <source>Looking for attributes…</source>
        <translation>속성을 찾는 중…</translation>
    </message>
    <message>
        <source>No named sliders yet</source>
        <translation>아직 이름 붙은 슬라이더가 없습니다</translation>
    </message>
    <message>
        <source>Sliders for what the pictures show. A classifier looks at 4,000 random pictures of this model; that takes about a minute.</source>
        <translation>이미지에 보이는 것을 바꾸는 슬라이더입니다. 분류기가 이 모델의 무작위 이미지 4,000장을 살펴봅니다. 1분쯤 걸립니다.</translation>
    </message>
</context>
<context>
    <name>AveragingPage</name>
    <message>
        <source>A − B + C: the same step, taken from C.</source>
        <translation>A − B + C: 같은 걸음을 C에서 내딛습니다.</translation>
    </message>
    <message>
        <source>And it makes the length right. A mean of three independent z is 1/√3 as long as one: 5.8 instead of 10. In a sum squares of lengths add up: three thirds are one again, so A − B + C of means is about as long as a random z, where G draws well. Of single z it is √3 times too long, 17.</source>
        <translation>게다가 길이도 알맞아집니다. 서로 독립인 z 세 개의 평균은 길이가 z 하나의 1/√3로, 10이 아니라 5.8입니다. 합에서는 길이의 제곱이 더해지고 3분의 1 셋은 다시 1이므로, 평균끼리의 A − B + C는 무작위 z와 거의 같은 길이가 되어 G가 잘 그리는 곳에 놓입니다. z 하나씩이면 √3배인 17로 너무 깁니다.</translation>
    </message>
    <message>
        <source>Leaves one picture in each basket. Undo brings the others back.</source>
        <translation>바구니마다 이미지를 한 장씩만 남깁니다. 되돌리기를 하면 나머지가 돌아옵니다.</translation>
    </message>
    <message>
        <source>Lengths, for a normal z of 100 numbers.</source>
        <translation>100차원 정규 분포 z의 길이.</translation>
    </message>
    <message>
        <source>Now of single pictures</source>
        <translation>이번에는 한 장씩</translation>
    </message>
    <message>
        <source>One picture has much about it besides glasses: a pose, hair, light. In the mean of three what they do not share mostly cancels out. The DCGAN paper found sums of single z unstable, and of means of three stable.</source>
        <translation>이미지 한 장에는 안경 말고도 자세, 머리, 빛 등 많은 것이 들어 있습니다. z 세 개를 평균하면 서로 다른 부분은 대부분 상쇄됩니다. DCGAN 논문은 z 하나씩의 합은 불안정하고, 세 개 평균의 합은 안정적이라는 것을 알아냈습니다.</translation>
    </message>
    <message>
        <source>Puts an example into the baskets of Arithmetic, three pictures in each. Undo brings yours back.</source>
        <translation>벡터 연산의 바구니마다 예시 이미지를 세 장씩 넣습니다. 되돌리기를 하면 내 이미지로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Show me a sum of means</source>
        <translation>평균끼리의 합 보여 주기</translation>
    </message>
    <message>
        <source>Some directions in latent space have a meaning. What leads from “man” to “man with glasses” also leads from “woman” to “woman with glasses”. So A − B + C is a picture of what A has and B has not, on C.</source>
        <translation>잠재 공간의 어떤 방향에는 뜻이 있습니다. ‘남자’에서 ‘안경 쓴 남자’로 가는 방향은 ‘여자’를 ‘안경 쓴 여자’로도 데려갑니다. 그래서 A − B + C는 A에는 있고 B에는 없는 것을 C에 더한 이미지입니다.</translation>
    </message>
    <message>
        <source>The length is far outside the shell now, and pictures are harsher and keep more of what nobody asked for.</source>
        <translation>이제 길이가 껍질 바깥 멀리 있고, 이미지는 더 거칠어지며 아무도 원하지 않은 것이 더 많이 남습니다.</translation>
    </message>
    <message>
        <source>The nine pictures are the sum and eight neighbours of it. Below them is its length: on the shell, or near it.</source>
        <translation>아홉 장은 결과와 그 이웃 여덟입니다. 아래에 길이가 나옵니다. 껍질 위이거나 껍질 가까이입니다.</translation>
    </message>
    <message>
        <source>man</source>
        <translation>남자</translation>
    </message>
    <message>
        <source>man with glasses</source>
        <translation>안경 쓴 남자</translation>
    </message>
    <message>
        <source>mean of three</source>
        <translation>세 개 평균</translation>
    </message>
    <message>
        <source>one z</source>
        <translation>z 하나</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>껍질</translation>
    </message>
    <message>
        <source>sum of means</source>
        <translation>평균끼리의 합</translation>
    </message>
    <message>
        <source>sum of single z</source>
        <translation>z 하나씩의 합</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>여자</translation>
    </message>
    <message>
        <source>woman with glasses</source>
        <translation>안경 쓴 여자</translation>
    </message>
</context>
<context>
    <name>BasketMenu</name>
    <message>
        <source>Concept {number}</source>
        <translation>개념 {number}</translation>
    </message>
    <message>
        <source>Empty {letter}</source>
        <translation>{letter} 비우기</translation>
    </message>
    <message>
        <source>Save as concept</source>
        <translation>개념으로 저장</translation>
    </message>
    <message>
        <source>Save as concept…</source>
        <translation>개념으로 저장…</translation>
    </message>
    <message>
        <source>Use concept</source>
        <translation>개념 사용</translation>
    </message>
    <message>
        <source>What do these pictures have in common?</source>
        <translation>이 이미지들의 공통점은 무엇인가요?</translation>
    </message>
</context>
<context>
    <name>BasketView</name>
    <message>
        <source>Clicks in the gallery go to {letter}</source>
        <translation>갤러리에서 클릭하면 {letter}에 들어갑니다</translation>
    </message>
    <message>
        <source>Concepts and more for {letter}</source>
        <translation>{letter}의 개념과 기타 메뉴</translation>
    </message>
    <message>
        <source>Drag samples here,
or click them</source>
        <translation>샘플을 끌어 놓거나
클릭하세요</translation>
    </message>
    <message>
        <source>How strongly {letter} counts; a double click goes back to 1</source>
        <translation>{letter}를 얼마나 세게 반영할지 정합니다. 두 번 클릭하면 1로 돌아갑니다</translation>
    </message>
    <message>
        <source>Name of {letter}</source>
        <translation>{letter}의 이름</translation>
    </message>
    <message>
        <source>Picture of the mean of {letter}</source>
        <translation>{letter}의 평균 이미지</translation>
    </message>
    <message>
        <source>Pictures in {letter}</source>
        <translation>{letter}의 이미지</translation>
    </message>
    <message>
        <source>Strength of {letter}</source>
        <translation>{letter}의 세기</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>mean of {count}</source>
        <translation>{count}개 평균</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>Baskets</name>
    <message>
        <source>Clear</source>
        <translation>비우기</translation>
    </message>
    <message>
        <source>Empty all baskets</source>
        <translation>바구니를 모두 비웁니다</translation>
    </message>
    <message>
        <source>Exchange B and C, to go the other way</source>
        <translation>B와 C를 바꿔 반대 방향으로 갑니다</translation>
    </message>
    <message>
        <source>Swap B and C</source>
        <translation>B와 C 맞바꾸기</translation>
    </message>
</context>
<context>
    <name>BranchCurves</name>
    <message>
        <source>None of these runs has measured it.</source>
        <translation>이 학습들 중에는 이 값을 측정한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Step {step:,}: {values}</source>
        <translation>{step:,}스텝: {values}</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>그래프에 그릴 값</translation>
    </message>
    <message>
        <source>parted at {step:,}</source>
        <translation>{step:,}스텝에서 갈라짐</translation>
    </message>
    <message>
        <source>real pictures</source>
        <translation>실제 이미지</translation>
    </message>
</context>
<context>
    <name>BranchDialog</name>
    <message>
        <source>Branch and train</source>
        <translation>분기해서 학습</translation>
    </message>
    <message>
        <source>Branch from step {step:,} and change…</source>
        <translation>{step:,}스텝에서 분기해 바꾸기…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Go back to step {step:,} and change…</source>
        <translation>{step:,}스텝으로 돌아가 바꾸기…</translation>
    </message>
    <message>
        <source>Making the branch…</source>
        <translation>분기를 만드는 중…</translation>
    </message>
    <message>
        <source>Nothing yet: the branch would repeat what the run did. Switch on a remedy, or change a setting.</source>
        <translation>아직 없습니다. 이대로면 분기가 원래 학습을 똑같이 되풀이합니다. 처방을 켜거나 설정을 바꾸세요.</translation>
    </message>
    <message>
        <source>The training of “{name}” is saved and stopped first. It can go on later.</source>
        <translation>먼저 ‘{name}’ 학습을 저장하고 중지합니다. 나중에 이어서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Train on &amp;for</source>
        <translation>추가 학습(&amp;F)</translation>
    </message>
    <message>
        <source>Train on for</source>
        <translation>추가 학습</translation>
    </message>
    <message>
        <source>What will be different</source>
        <translation>달라지는 점</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>until step {step:,}</source>
        <translation>{step:,}스텝까지</translation>
    </message>
    <message>
        <source>“{name}” goes on from step {step:,} of “{parent}”.</source>
        <translation>‘{name}’ 학습이 ‘{parent}’의 {step:,}스텝에서 이어집니다.</translation>
    </message>
    <message>
        <source>“{name}” stays as it is. A new run begins with the same weights, the same state of the optimizer and the same random numbers (seed {seed}).</source>
        <translation>‘{name}’ 학습은 그대로 남습니다. 새 학습은 같은 가중치, 같은 옵티마이저 상태, 같은 난수로 시작합니다(시드 {seed}).</translation>
    </message>
</context>
<context>
    <name>BranchTree</name>
    <message>
        <source>finished at {step:,}</source>
        <translation>{step:,}스텝에서 완료</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>from {step:,}: {changes}</source>
        <translation>{step:,}스텝부터: {changes}</translation>
    </message>
    <message>
        <source>in training until {steps:,}</source>
        <translation>{steps:,}스텝까지 학습 중</translation>
    </message>
    <message>
        <source>interrupted at {step:,} of {steps:,}</source>
        <translation>{step:,} / {steps:,} 스텝에서 중단됨</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>바뀐 것 없음</translation>
    </message>
    <message>
        <source>stopped at {step:,} of {steps:,}</source>
        <translation>{step:,} / {steps:,} 스텝에서 중지됨</translation>
    </message>
</context>
<context>
    <name>BranchesPage</name>
    <message>
        <source>Choose a point in Over time and go back there: what comes of it is compared with this run here, curves and pictures.</source>
        <translation>‘추이’에서 지점을 골라 그때로 돌아가 보세요. 거기서 갈라진 학습의 곡선과 이미지를 여기서 이 학습과 비교합니다.</translation>
    </message>
    <message>
        <source>Comparing runs</source>
        <translation>학습을 비교하는 중</translation>
    </message>
    <message>
        <source>Looking for branches</source>
        <translation>분기를 찾는 중</translation>
    </message>
    <message>
        <source>Looking for branches…</source>
        <translation>분기를 찾는 중…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Show the selected run in every workspace</source>
        <translation>선택한 학습을 모든 작업 공간에 표시합니다</translation>
    </message>
    <message>
        <source>Stop the training first: a run that trains stays open</source>
        <translation>먼저 학습을 중지하세요. 진행 중인 학습은 열린 채로 있습니다</translation>
    </message>
    <message>
        <source>The run and its branches</source>
        <translation>학습과 분기</translation>
    </message>
    <message>
        <source>The selected run is open</source>
        <translation>선택한 학습이 열려 있습니다</translation>
    </message>
    <message>
        <source>Their curves and their pictures appear here side by side.</source>
        <translation>곡선과 이미지가 여기에 나란히 나타납니다.</translation>
    </message>
    <message>
        <source>This run has no branches yet</source>
        <translation>이 학습에는 아직 분기가 없습니다</translation>
    </message>
    <message>
        <source>Tick two to four runs to compare them</source>
        <translation>비교할 학습을 두 개에서 네 개까지 선택하세요</translation>
    </message>
    <message>
        <source>Tick two to four runs to compare them.</source>
        <translation>비교할 학습을 두 개에서 네 개까지 선택하세요.</translation>
    </message>
</context>
<context>
    <name>BuiltInMenu</name>
    <message>
        <source>How it learned: {name}</source>
        <translation>배운 과정: {name}</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>모델: {name}</translation>
    </message>
    <message>
        <source>Open what is &amp;built in</source>
        <translation>내장 항목 열기(&amp;B)</translation>
    </message>
    <message>
        <source>Pictures: {name}</source>
        <translation>이미지: {name}</translation>
    </message>
</context>
<context>
    <name>CardStrip</name>
    <message>
        <source>Close; the start page keeps these cards (Ctrl+N)</source>
        <translation>닫기. 이 카드들은 시작 화면에 있습니다(Ctrl+N)</translation>
    </message>
    <message>
        <source>Nobody has photographed this: a neural network draws it from {count} numbers. Move a slider to steer it, or begin with</source>
        <translation>누구도 찍은 적 없는 장면입니다. 신경망이 숫자 {count}개로 그려 냈습니다. 슬라이더를 움직여 바꿔 보거나, 여기서 시작하세요</translation>
    </message>
</context>
<context>
    <name>CheckpointLine</name>
    <message>
        <source>Checkpoint of step {step:,}</source>
        <translation>{step:,}스텝의 체크포인트</translation>
    </message>
    <message>
        <source>Checkpoint of step {step:,}, kept for good</source>
        <translation>{step:,}스텝의 체크포인트, 계속 보관</translation>
    </message>
    <message>
        <source>{count:,} checkpoints, {kept:,} of them kept for good</source>
        <translation>체크포인트 {count:,}개, 그중 {kept:,}개는 계속 보관</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>컬러</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>흑백</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>혼합</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>정규 분포</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>균등 분포</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>This is not it.</source>
        <translation>정답이 아닙니다.</translation>
    </message>
    <message>
        <source>This is right.</source>
        <translation>정답입니다.</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>이미지 폴더 열기</translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>이미지 열기</translation>
    </message>
</context>
<context>
    <name>CollapsePage</name>
    <message>
        <source>Go back to any step and train on with other settings. Branches are compared side by side.</source>
        <translation>어느 스텝으로든 돌아가 다른 설정으로 이어서 학습합니다. 분기들을 나란히 비교합니다.</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>성장 과정</translation>
    </message>
    <message>
        <source>Guess, press Start, and turn to the other pages while it trains.</source>
        <translation>예상하고, 시작을 누르고, 학습하는 동안 다른 페이지도 살펴보세요.</translation>
    </message>
    <message>
        <source>Has G stopped drawing some kinds of pictures, since when, and what helps? Such kinds are called modes. Above stand a ring and the doctor’s words, below them five pages.</source>
        <translation>G가 더는 그리지 않는 종류가 있는지, 언제부터인지, 무엇이 도움이 되는지 살펴봅니다. 이런 종류를 모드라고 합니다. 위에는 고리와 닥터의 말이, 아래에는 다섯 페이지가 있습니다.</translation>
    </message>
    <message>
        <source>How many modes have a fair share of the samples: at least a tenth of what they have in the data. A thin part is a rare mode.</source>
        <translation>몇 개의 모드가 샘플에 충분히 나오는지 나타냅니다. 데이터에서 차지하는 비율의 10분의 1 이상이면 충분입니다. 가는 부분은 희소한 모드입니다.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>실습</translation>
    </message>
    <message>
        <source>Losses, figures and modes over the steps of the run. A click chooses a step, which the bar at the bottom opens.</source>
        <translation>스텝에 따른 손실, 지표, 모드의 변화입니다. 클릭해서 스텝을 고르면 아래쪽 막대에서 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Opens a short lesson. It trains when you press Start.</source>
        <translation>짧은 실습을 엽니다. 시작을 누르면 학습합니다.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>추이</translation>
    </message>
    <message>
        <source>Says in a sentence what losses and figures mean together, and offers remedies to switch on.</source>
        <translation>손실과 지표를 함께 읽고 그 의미를 한 문장으로 말하며, 켜 볼 만한 처방을 제안합니다.</translation>
    </message>
    <message>
        <source>Show me a lesson</source>
        <translation>실습 보여 주기</translation>
    </message>
    <message>
        <source>Small trainings that go wrong for a reason: guess first, watch, then cure them.</source>
        <translation>이유가 있어서 잘못되는 작은 학습들입니다. 먼저 예상하고, 지켜보고, 고쳐 보세요.</translation>
    </message>
    <message>
        <source>The doctor</source>
        <translation>닥터</translation>
    </message>
    <message>
        <source>The newest samples with near-duplicates framed, the modes beside those of the data, and every figure.</source>
        <translation>거의 같은 샘플에 테두리를 두른 최신 샘플, 데이터와 나란히 놓은 모드, 모든 지표가 나옵니다.</translation>
    </message>
    <message>
        <source>The ring</source>
        <translation>고리</translation>
    </message>
    <message>
        <source>The same z through the whole run.</source>
        <translation>같은 z의 이미지를 학습 내내 따라갑니다.</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>타임머신</translation>
    </message>
</context>
<context>
    <name>CollapsePanel</name>
    <message>
        <source>Next page</source>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>Nothing is trained yet</source>
        <translation>아직 학습한 것이 없습니다</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 페이지</translation>
    </message>
    <message>
        <source>See a lesson</source>
        <translation>실습 보기</translation>
    </message>
    <message>
        <source>Train on your pictures</source>
        <translation>내 이미지로 학습</translation>
    </message>
    <message>
        <source>While a GAN trains you see here which modes of the data it still draws, what is wrong, and what helps. A lesson shows it in a minute.</source>
        <translation>GAN이 학습하는 동안 데이터의 어떤 모드를 아직 그리는지, 무엇이 잘못되었는지, 무엇이 도움이 되는지 여기에 나타납니다. 실습으로 1분이면 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ColourKey</name>
    <message>
        <source>as the data</source>
        <translation>데이터만큼</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Reading samples</source>
        <translation>샘플 읽는 중</translation>
    </message>
    <message>
        <source>Samples at the same step</source>
        <translation>같은 스텝의 샘플</translation>
    </message>
</context>
<context>
    <name>ConceptList</name>
    <message>
        <source>Concepts</source>
        <translation>개념</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>‘{name}’ 삭제</translation>
    </message>
    <message>
        <source>Rename concept</source>
        <translation>개념 이름 바꾸기</translation>
    </message>
    <message>
        <source>Save a basket as a concept from its menu, and use it again here. Concepts are kept with the model.</source>
        <translation>바구니 메뉴에서 바구니를 개념으로 저장하고 여기서 다시 쓰세요. 개념은 모델과 함께 보관됩니다.</translation>
    </message>
    <message>
        <source>{name}: mean of {count}</source>
        <translation>{name}: {count}개 평균</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>A remedy that is on sets this to {value}.</source>
        <translation>켜져 있는 처방 때문에 {value}로 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} 변경</translation>
    </message>
    <message>
        <source>Without effect while a remedy sets another loss.</source>
        <translation>처방이 다른 손실을 쓰는 동안에는 효과가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ConfigRow</name>
    <message>
        <source>Can be changed while training runs.</source>
        <translation>학습 중에도 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Changed. Click to take the preset’s value again.</source>
        <translation>변경된 값입니다. 클릭하면 프리셋 값으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Fixed once training has started.</source>
        <translation>학습을 시작하면 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Fixed, because training has started with it. Stop and start a new run to change it.</source>
        <translation>이 값으로 학습을 시작했으므로 바꿀 수 없습니다. 바꾸려면 학습을 중지하고 새로 시작하세요.</translation>
    </message>
    <message>
        <source>From {low} to {high}{unit}.</source>
        <translation>{low}부터 {high}{unit}까지.</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>{name} 초기화</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>이 낱말이 있는 페이지가 없습니다.</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>모든 페이지에서 검색</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>이어서 학습</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>새 학습</translation>
    </message>
    <message>
        <source>Open pictures first; then this trains on them</source>
        <translation>먼저 이미지를 여세요. 그러면 그 이미지로 학습합니다</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Save and end this run; it can be continued later</source>
        <translation>저장하고 이 학습을 끝냅니다. 나중에 이어서 할 수 있습니다</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>저장 중</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>시작하는 중</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>한 스텝</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop between two steps and keep everything in memory</source>
        <translation>스텝 사이에서 멈추고 모든 것을 메모리에 유지합니다</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Train a new run on the open pictures</source>
        <translation>열려 있는 이미지로 새 학습을 시작합니다</translation>
    </message>
    <message>
        <source>Train a single step and pause again</source>
        <translation>한 스텝만 학습하고 다시 멈춥니다</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>학습 진행률</translation>
    </message>
    <message>
        <source>step {step:,} of {steps:,}</source>
        <translation>{step:,} / {steps:,} 스텝</translation>
    </message>
    <message>
        <source>{count:,.0f} images/s</source>
        <translation>초당 {count:,.0f}장</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} 남음</translation>
    </message>
</context>
<context>
    <name>CrashWatch</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>GAN Studio crashed the last time. What it had saved is safe.</source>
        <translation>지난번에 GAN Studio가 갑자기 종료되었습니다. 저장된 것은 안전합니다.</translation>
    </message>
    <message>
        <source>GAN Studio did not end as it should.</source>
        <translation>GAN Studio가 정상적으로 종료되지 않았습니다.</translation>
    </message>
    <message>
        <source>GAN Studio has crashed while it started, several times in a row.</source>
        <translation>GAN Studio가 시작하다가 여러 번 연달아 갑자기 종료되었습니다.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>If it happens again, safe mode shows whether your settings or files have to do with it.</source>
        <translation>다시 생기면 안전 모드로 시작해 보세요. 설정이나 파일과 관련이 있는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>In safe mode it starts with its default settings and opens nothing. Your own settings and files stay as they are.</source>
        <translation>안전 모드에서는 기본 설정으로 시작하고 아무것도 열지 않습니다. 내 설정과 파일은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>It cannot start like this. In safe mode it starts with its default settings and opens nothing; your own stay as they are.</source>
        <translation>이 상태로는 시작할 수 없습니다. 안전 모드에서는 기본 설정으로 시작하고 아무것도 열지 않습니다. 내 설정은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Not even safe mode helps. Whoever helps you needs the report below.</source>
        <translation>안전 모드로도 해결되지 않습니다. 도움을 청할 때 아래 보고서를 보여 주세요.</translation>
    </message>
    <message>
        <source>Not everything could be saved. Quit if the window behaves strangely; a training goes on from its last checkpoint.</source>
        <translation>일부는 저장하지 못했습니다. 창이 이상하게 움직이면 종료하세요. 학습은 마지막 체크포인트부터 이어집니다.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Quit safely</source>
        <translation>안전하게 종료</translation>
    </message>
    <message>
        <source>Restart as usual</source>
        <translation>평소대로 다시 시작</translation>
    </message>
    <message>
        <source>Restart in safe mode</source>
        <translation>안전 모드로 다시 시작</translation>
    </message>
    <message>
        <source>Settings and trainings cannot be kept here. {reason}</source>
        <translation>여기에는 설정과 학습을 보관할 수 없습니다. {reason}</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>보고서 보기</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>평소대로 시작</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>안전 모드로 시작</translation>
    </message>
    <message>
        <source>The last time, GAN Studio was ended from outside before it could close. What it had saved is safe.</source>
        <translation>지난번에 GAN Studio가 닫히기 전에 외부에서 강제로 종료되었습니다. 저장된 것은 안전합니다.</translation>
    </message>
    <message>
        <source>This is safe mode: default settings, no graphics card, and nothing of the last time is open. Your own settings stay as they are.</source>
        <translation>안전 모드입니다. 기본 설정을 쓰고, 그래픽 카드를 쓰지 않으며, 지난번에 열었던 것을 열지 않습니다. 내 설정은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>What you did is saved. You can go on; if the window behaves strangely, quit. A training is saved then, too, and can go on the next time.</source>
        <translation>지금까지 한 일은 저장되었습니다. 계속해도 되지만, 창이 이상하게 움직이면 종료하세요. 그때 학습도 저장되며 다음에 이어서 할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Cure</name>
    <message>
        <source>Another training begins, with the same seed. That takes {time}.</source>
        <translation>같은 시드로 다른 학습을 시작합니다. 걸리는 시간: {time}.</translation>
    </message>
    <message>
        <source>Before: {before}
After: {after}</source>
        <translation>처방 전: {before}
처방 후: {after}</translation>
    </message>
    <message>
        <source>It did not help this time.</source>
        <translation>이번에는 도움이 되지 않았습니다.</translation>
    </message>
    <message>
        <source>It helped.</source>
        <translation>도움이 되었습니다.</translation>
    </message>
    <message>
        <source>Now cure it</source>
        <translation>이제 고쳐 보기</translation>
    </message>
    <message>
        <source>The training goes on from here for {steps:,} steps, as a run of its own. That takes {time}.</source>
        <translation>여기서부터 {steps:,}스텝을 별도의 학습으로 이어 갑니다. 걸리는 시간: {time}.</translation>
    </message>
    <message>
        <source>This was not measured, so nobody can say whether it helped.</source>
        <translation>측정하지 않아서 도움이 되었는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>What would have cured it</source>
        <translation>무엇으로 고칠 수 있었을까</translation>
    </message>
</context>
<context>
    <name>CuresPage</name>
    <message>
        <source>A D that sees two pictures at a time notices that they are the same.</source>
        <translation>한 번에 두 장을 보는 D는 둘이 똑같다는 것을 알아챕니다.</translation>
    </message>
    <message>
        <source>Compare with real pictures</source>
        <translation>실제 이미지와 비교하기</translation>
    </message>
    <message>
        <source>Keep D gentle</source>
        <translation>D를 부드럽게 유지하기</translation>
    </message>
    <message>
        <source>Keep the balance</source>
        <translation>균형 지키기</translation>
    </message>
    <message>
        <source>Let D see more than one</source>
        <translation>D에게 여러 장을 보여 주기</translation>
    </message>
    <message>
        <source>Minibatch deviation and PacGAN show D several pictures together, so that pictures which are all alike give themselves away.</source>
        <translation>미니배치 표준편차와 PacGAN은 D에게 여러 장을 함께 보여 줍니다. 모두 비슷비슷한 이미지들은 스스로 정체를 드러냅니다.</translation>
    </message>
    <message>
        <source>Most remedies in the settings of Train follow one of four ideas. All can be switched on while it trains.</source>
        <translation>학습의 설정에 있는 처방은 대부분 네 가지 발상 가운데 하나를 따릅니다. 모두 학습 중에 켤 수 있습니다.</translation>
    </message>
    <message>
        <source>None helps always. In our own trials each was switched on in the same collapsed trainings; the table of what came of it is a link away. To try one: go back to before the collapse with the time machine, switch it on there, and compare.</source>
        <translation>언제나 듣는 처방은 없습니다. 붕괴한 같은 학습에 처방을 하나씩 켜서 측정했으며, 결과표는 링크를 따라가면 나옵니다. 직접 써 보려면 타임머신으로 붕괴 전으로 돌아가 처방을 켜고 비교하세요.</translation>
    </message>
    <message>
        <source>Open one, guess, watch it, and then press the button with the cure.</source>
        <translation>하나를 열어 예상하고, 지켜본 다음, 처방이 적힌 버튼을 누르세요.</translation>
    </message>
    <message>
        <source>Opens the lessons in Collapse: small trainings that go wrong for a reason.</source>
        <translation>모드 붕괴에서 실습을 엽니다. 이유가 있어서 잘못되는 작은 학습들입니다.</translation>
    </message>
    <message>
        <source>Other learning rates, batch norm, a D that is large enough; or unrolling, where G foresees D’s next steps.</source>
        <translation>학습률 바꾸기, 배치 정규화, 충분히 큰 D, 또는 G가 D의 다음 스텝을 내다보는 언롤링이 있습니다.</translation>
    </message>
    <message>
        <source>R1, spectral norm and instance noise keep D from becoming too steep or too sure. Then G has a gradient wherever it is.</source>
        <translation>R1, 스펙트럼 정규화, 인스턴스 노이즈는 D가 너무 가팔라지거나 너무 확신하지 않게 합니다. 그러면 G는 어디에 있든 기울기를 받습니다.</translation>
    </message>
    <message>
        <source>R3GAN judges in pairs whether a fake looks more real than a real picture. Relativistic losses of that kind leave fewer modes out.</source>
        <translation>R3GAN은 둘씩 짝지어 가짜가 실제 이미지보다 더 진짜 같은지 판단합니다. 이런 상대론적 손실은 빠뜨리는 모드가 적습니다.</translation>
    </message>
    <message>
        <source>Show me illnesses and cures</source>
        <translation>병과 처방 보여 주기</translation>
    </message>
    <message>
        <source>fake: the same</source>
        <translation>가짜: 똑같다</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>한 번에 한 장</translation>
    </message>
    <message>
        <source>real?</source>
        <translation>진짜일까?</translation>
    </message>
    <message>
        <source>two at a time</source>
        <translation>한 번에 두 장</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Archives and data files of pictures (*.zip *.tar *.tar.gz *.tgz *.gz *.npz *.bin *ubyte *.mdb)</source>
        <translation>이미지 압축 파일과 데이터 파일 (*.zip *.tar *.tar.gz *.tgz *.gz *.npz *.bin *ubyte *.mdb)</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>내장</translation>
    </message>
    <message>
        <source>Drop a folder or an archive of pictures here, or open one.</source>
        <translation>이미지가 든 폴더나 압축 파일을 여기에 놓거나 여세요.</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>이미지 폴더 열기</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>폴더 열기…</translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>이미지 열기</translation>
    </message>
    <message>
        <source>Open something again</source>
        <translation>이전에 연 항목을 다시 엽니다</translation>
    </message>
    <message>
        <source>Pictures as training will see them</source>
        <translation>학습에 쓰일 모습 그대로의 이미지</translation>
    </message>
    <message>
        <source>Pictures that cannot be used</source>
        <translation>쓸 수 없는 이미지</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근</translation>
    </message>
    <message>
        <source>The training that runs uses “{name}”; these pictures are for the next one.</source>
        <translation>진행 중인 학습은 ‘{name}’ 데이터를 씁니다. 이 이미지는 다음 학습에 쓰입니다.</translation>
    </message>
    <message>
        <source>Train on an archive or a data file: zip, tar, MNIST, CIFAR-10, LSUN, npz</source>
        <translation>압축 파일이나 데이터 파일로 학습합니다: zip, tar, MNIST, CIFAR-10, LSUN, npz</translation>
    </message>
    <message>
        <source>Train on pictures that come with GAN Studio: rendered worlds and handwritten digits</source>
        <translation>GAN Studio에 들어 있는 이미지로 학습합니다: 렌더링한 월드와 손글씨 숫자</translation>
    </message>
    <message>
        <source>Train on the pictures in a folder; its sub-folders become classes</source>
        <translation>폴더에 든 이미지로 학습합니다. 하위 폴더는 클래스가 됩니다</translation>
    </message>
    <message>
        <source>{count} of {sampled} looked at cannot be used</source>
        <translation>살펴본 {sampled}장 중 {count}장은 쓸 수 없음</translation>
    </message>
</context>
<context>
    <name>DataChoice</name>
    <message>
        <source>Open “{name}”</source>
        <translation>‘{name}’ 열기</translation>
    </message>
</context>
<context>
    <name>DataFacts</name>
    <message>
        <source>about {usable:,} of {count:,} pictures, {kind}</source>
        <translation>이미지 {count:,}장 중 약 {usable:,}장, {kind}</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>컬러</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>흑백</translation>
    </message>
    <message>
        <source>{count:,} pictures, {kind}</source>
        <translation>이미지 {count:,}장, {kind}</translation>
    </message>
    <message>
        <source>{count} attributes: {names}</source>
        <translation>속성 {count}개: {names}</translation>
    </message>
    <message>
        <source>{count} classes: {names}</source>
        <translation>클래스 {count}개: {names}</translation>
    </message>
    <message>
        <source>{size} of disk and memory, ready in about {time}</source>
        <translation>디스크와 메모리 {size}, 준비 시간 약 {time}</translation>
    </message>
    <message>
        <source>{smallest} to {largest} px, mostly about {median}</source>
        <translation>{smallest}~{largest} px, 대부분 {median} 안팎</translation>
    </message>
    <message>
        <source>{usable:,} of {count:,} pictures, {kind}</source>
        <translation>이미지 {count:,}장 중 {usable:,}장, {kind}</translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation>{width} × {height} px</translation>
    </message>
</context>
<context>
    <name>DcganPage</name>
    <message>
        <source>And numbers: pixels from −1 to 1, batches of 128, weights from a normal distribution with a deviation of 0.02, Adam with a rate of 0.0002 and β1 = 0.5. The preset “DCGAN paper” has them.</source>
        <translation>수치도 있습니다. 픽셀은 −1에서 1, 배치 128, 가중치는 표준편차 0.02의 정규 분포, Adam 학습률 0.0002와 β1 = 0.5. 프리셋 ‘DCGAN 논문’이 이 값을 씁니다.</translation>
    </message>
    <message>
        <source>Batch norm in both, but neither in G’s last layer nor in D’s first.</source>
        <translation>둘 다 배치 정규화를 쓰되, G의 마지막 층과 D의 첫 층에는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Convolutional GANs were hard to train until the DCGAN paper found a few rules that work for many kinds of pictures:</source>
        <translation>합성곱 GAN은 학습시키기 어려웠습니다. DCGAN 논문은 여러 종류의 이미지에서 통하는 규칙 몇 가지를 찾아냈습니다:</translation>
    </message>
    <message>
        <source>G: each layer doubles the side, and has half as many channels. D is its mirror image.</source>
        <translation>G: 층마다 가로세로가 두 배가 되고 채널은 절반이 됩니다. D는 이를 뒤집은 모습입니다.</translation>
    </message>
    <message>
        <source>Guess and press Start. The cure is the second rule: it starts again with batch norm.</source>
        <translation>예상하고 시작을 누르세요. 처방은 두 번째 규칙입니다. 배치 정규화를 켜고 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Leaky ReLU in all layers of D, with a slope of 0.2.</source>
        <translation>D의 모든 층에는 기울기 0.2인 Leaky ReLU를 씁니다.</translation>
    </message>
    <message>
        <source>No fully connected hidden layers.</source>
        <translation>완전 연결 은닉층을 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>No pooling: strided convolutions make pictures smaller in D, fractionally strided ones make them larger in G.</source>
        <translation>풀링을 쓰지 않습니다. D에서는 스트라이드 합성곱으로 줄이고, G에서는 전치 합성곱으로 키웁니다.</translation>
    </message>
    <message>
        <source>Opens a short lesson in Collapse. It trains when you press Start.</source>
        <translation>모드 붕괴에서 짧은 실습을 엽니다. 시작을 누르면 학습합니다.</translation>
    </message>
    <message>
        <source>ReLU in G, and tanh at its end.</source>
        <translation>G에는 ReLU를 쓰고 마지막에는 tanh를 씁니다.</translation>
    </message>
    <message>
        <source>Show me it without batch norm</source>
        <translation>배치 정규화 없이 보여 주기</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>{name} (1 thread)</source>
        <translation>{name}(스레드 1개)</translation>
    </message>
    <message>
        <source>{name} ({threads} threads)</source>
        <translation>{name}(스레드 {threads}개)</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>on</source>
        <translation>켬</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>None at this step.</source>
        <translation>이 스텝에는 없습니다.</translation>
    </message>
    <message>
        <source>None: they do the same until chance, such as the number of threads, tells them apart.</source>
        <translation>없음. 스레드 수 같은 우연한 차이로 갈라지기 전까지는 똑같이 진행됩니다.</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>다른 설정</translation>
    </message>
    <message>
        <source>Settings that differ at step {step:,}</source>
        <translation>{step:,}스텝에서 다른 설정</translation>
    </message>
</context>
<context>
    <name>DimensionPages</name>
    <message>
        <source>Dimension {number}</source>
        <translation>차원 {number}</translation>
    </message>
    <message>
        <source>{name} (z[{index}] in Python). Double-click: back to where it was drawn.</source>
        <translation>{name}(Python에서는 z[{index}]). 두 번 클릭하면 처음 뽑은 값으로 돌아갑니다.</translation>
    </message>
</context>
<context>
    <name>DimensionsTab</name>
    <message>
        <source>Back to the z that was drawn or chosen last</source>
        <translation>마지막으로 뽑거나 고른 z로 돌아갑니다</translation>
    </message>
    <message>
        <source>Dimension {number}</source>
        <translation>차원 {number}</translation>
    </message>
    <message>
        <source>Let a random z change every dimension again</source>
        <translation>무작위 z가 다시 모든 차원을 바꿀 수 있게 합니다</translation>
    </message>
    <message>
        <source>Lock dimension {number}</source>
        <translation>차원 {number} 잠그기</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Unlock all</source>
        <translation>모두 풀기</translation>
    </message>
    <message>
        <source>Unlock dimension {number}</source>
        <translation>차원 {number} 잠금 풀기</translation>
    </message>
</context>
<context>
    <name>DirectionTab</name>
    <message>
        <source>Find anew</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>Found at step {step:,}. The model has learned since.</source>
        <translation>{step:,}스텝에서 찾은 방향입니다. 그 뒤로 모델이 더 배웠습니다.</translation>
    </message>
    <message>
        <source>Look for the directions of the model as it is now</source>
        <translation>지금 모델의 방향을 찾습니다</translation>
    </message>
    <message>
        <source>Reset directions</source>
        <translation>방향 초기화</translation>
    </message>
    <message>
        <source>Take all movements along directions back</source>
        <translation>방향을 따라 움직인 것을 모두 되돌립니다</translation>
    </message>
</context>
<context>
    <name>DirectionsTab</name>
    <message>
        <source>Direction {number}</source>
        <translation>방향 {number}</translation>
    </message>
    <message>
        <source>Find directions</source>
        <translation>방향 찾기</translation>
    </message>
    <message>
        <source>Looking for directions…</source>
        <translation>방향을 찾는 중…</translation>
    </message>
    <message>
        <source>No directions yet</source>
        <translation>아직 방향이 없습니다</translation>
    </message>
    <message>
        <source>The strongest movements of the generator’s first layer, found by looking at 10,000 random pictures.</source>
        <translation>무작위 이미지 10,000장을 보고 찾은, 생성자의 첫 층이 가장 크게 반응하는 방향들입니다.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>About {now:.0f} of {modes:.0f} modes at a time, but {visited:.0f} over the last {reports} reports; {leaders} took turns in front.</source>
        <translation>한 번에 모드 {modes:.0f}개 중 {now:.0f}개쯤이지만, 최근 측정 {reports}회 동안에는 {visited:.0f}개였습니다. {leaders}개가 번갈아 앞섰습니다.</translation>
    </message>
    <message>
        <source>D is too strong: it tells real from fake without fail.</source>
        <translation>D가 너무 강합니다. 진짜와 가짜를 틀림없이 구별합니다.</translation>
    </message>
    <message>
        <source>D(G(z)) is {fake:.2f}, and {after:.2f} on the fakes that G is judged by; D(x) is {real:.2f}.</source>
        <translation>D(G(z))는 {fake:.2f}이고, G가 평가받는 가짜 이미지에서는 {after:.2f}입니다. D(x)는 {real:.2f}입니다.</translation>
    </message>
    <message>
        <source>D(x) is {real:.3f} and D(G(z)) {fake:.3f}; G’s gradient is {gradient:.2g} long.</source>
        <translation>D(x)는 {real:.3f}, D(G(z))는 {fake:.3f}이고 G의 기울기 길이는 {gradient:.2g}입니다.</translation>
    </message>
    <message>
        <source>G has collapsed: it draws nearly the same picture whatever z is.</source>
        <translation>G가 붕괴했습니다. z가 무엇이든 거의 같은 이미지를 그립니다.</translation>
    </message>
    <message>
        <source>G has lost part of the data: some modes are missing.</source>
        <translation>G가 데이터의 일부를 잃었습니다. 누락된 모드가 있습니다.</translation>
    </message>
    <message>
        <source>G hops from mode to mode: it draws a few at a time and leaves each when D has learnt it.</source>
        <translation>G가 모드를 옮겨 다닙니다. 한 번에 몇 개만 그리다가 D가 배우면 떠납니다.</translation>
    </message>
    <message>
        <source>G is too strong: D cannot follow, so its judgement teaches nothing.</source>
        <translation>G가 너무 강합니다. D가 따라가지 못해 D의 판단에서 배울 것이 없습니다.</translation>
    </message>
    <message>
        <source>G repeats training pictures instead of drawing its own.</source>
        <translation>G가 스스로 그리지 않고 학습 이미지를 되풀이합니다.</translation>
    </message>
    <message>
        <source>Go back to before it happened, or switch on R1 or R3GAN: where it was measured, they undid more of such collapses than other remedies.</source>
        <translation>붕괴하기 전으로 돌아가거나 R1 또는 R3GAN을 켜세요. 측정해 보니 이런 붕괴를 다른 처방보다 많이 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Go back to before the losses ran away and lower both learning rates to a tenth; a gradient penalty such as R1 helps too.</source>
        <translation>손실이 치솟기 전으로 돌아가 두 학습률을 10분의 1로 낮추세요. R1 같은 기울기 페널티도 도움이 됩니다.</translation>
    </message>
    <message>
        <source>Go on as long as the pictures improve.</source>
        <translation>이미지가 나아지는 동안 계속하세요.</translation>
    </message>
    <message>
        <source>Go on. In this game losses tell who is ahead, not how good the pictures are.</source>
        <translation>계속하세요. 이 게임에서 손실은 이미지가 얼마나 좋은지가 아니라 누가 앞서는지를 말해 줍니다.</translation>
    </message>
    <message>
        <source>Losses are at {now:.3g}; at first they were at {first:.2g}.</source>
        <translation>손실이 {now:.3g}입니다. 처음에는 {first:.2g} 수준이었습니다.</translation>
    </message>
    <message>
        <source>Lower D’s learning rate, smooth its labels to 0.9 or add instance noise. With the minimax loss, switch to the non-saturating one.</source>
        <translation>D의 학습률을 낮추거나, 레이블을 0.9로 스무딩하거나, 인스턴스 노이즈를 더하세요. 최소최대 손실이라면 비포화 손실로 바꾸세요.</translation>
    </message>
    <message>
        <source>More pictures help most. With few of them use DiffAugment, mirror them where that makes sense, and stop earlier.</source>
        <translation>이미지를 늘리는 것이 가장 좋습니다. 이미지가 적다면 DiffAugment를 쓰고, 어색하지 않다면 좌우 반전을 켜고, 더 일찍 멈추세요.</translation>
    </message>
    <message>
        <source>Raise D’s learning rate or its steps per G step, or give D more width.</source>
        <translation>D의 학습률이나 G 1스텝당 D 스텝을 늘리거나, D의 폭을 넓히세요.</translation>
    </message>
    <message>
        <source>Since step {since} D’s loss stays at {loss:.2f}, while coverage went from {before:.2f} to {now:.2f}.</source>
        <translation>{since}스텝부터 D의 손실은 {loss:.2f}에 머물지만, 커버리지는 {before:.2f}에서 {now:.2f}로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The losses are flat, but the pictures are still improving.</source>
        <translation>손실은 평탄하지만 이미지는 여전히 나아지고 있습니다.</translation>
    </message>
    <message>
        <source>The losses have been at {most:.3g}, and now both gradients are 0: the networks are ruined, nothing moves any more.</source>
        <translation>손실이 {most:.3g}까지 치솟았고, 이제 두 기울기가 모두 0입니다. 신경망이 망가져 더는 움직이지 않습니다.</translation>
    </message>
    <message>
        <source>The training is diverging.</source>
        <translation>학습이 발산하고 있습니다.</translation>
    </message>
    <message>
        <source>The two players circle around each other. Where it was measured, unrolling, spectral norm, PacGAN and minibatch deviation brought most modes back, and so did equal learning rates together with R1.</source>
        <translation>두 선수가 서로의 둘레를 맴돕니다. 측정해 보니 언롤링, 스펙트럼 정규화, PacGAN, 미니배치 표준편차가 대부분의 모드를 되찾았고, 두 학습률을 같게 하고 R1을 쓴 것도 그랬습니다.</translation>
    </message>
    <message>
        <source>This training looks healthy.</source>
        <translation>학습이 건강해 보입니다.</translation>
    </message>
    <message>
        <source>Try R1, PacGAN or minibatch standard deviation, or give G the smaller learning rate. Watch whether the missing modes come back.</source>
        <translation>R1, PacGAN, 미니배치 표준편차를 써 보거나 G의 학습률을 더 작게 하세요. 누락된 모드가 돌아오는지 지켜보세요.</translation>
    </message>
    <message>
        <source>{alike:.0%} of the samples look like another one; {covered:.0f} of {modes:.0f} modes are left; they vary {varies:.0%} as much as the data.</source>
        <translation>샘플의 {alike:.0%}가 다른 것과 같아 보입니다. 모드 {modes:.0f}개 중 {covered:.0f}개가 남았고, 변화 폭은 데이터의 {varies:.0%}입니다.</translation>
    </message>
    <message>
        <source>{fair:.0f} of {modes:.0f} modes have their fair share.</source>
        <translation>모드 {modes:.0f}개 중 {fair:.0f}개가 충분히 나옵니다.</translation>
    </message>
    <message>
        <source>{fair:.0f} of {modes:.0f} modes have their fair share; D(x) is {real:.2f} and D(G(z)) {fake:.2f}.</source>
        <translation>모드 {modes:.0f}개 중 {fair:.0f}개가 충분히 나옵니다. D(x)는 {real:.2f}, D(G(z))는 {fake:.2f}입니다.</translation>
    </message>
    <message>
        <source>{missing:.0f} of {modes:.0f} modes are missing or rare; the samples’ KL to the data is {kl:.2f}, real pictures’ {usual:.2f}.</source>
        <translation>모드 {modes:.0f}개 중 {missing:.0f}개가 누락되었거나 희소합니다. 샘플과 데이터의 KL은 {kl:.2f}, 실제 이미지에서는 {usual:.2f}입니다.</translation>
    </message>
    <message>
        <source>{repeated:.0%} of the samples look the same as a training picture; of real pictures {usual:.0%} do.</source>
        <translation>샘플의 {repeated:.0%}가 학습 이미지와 같아 보입니다. 실제 이미지에서는 {usual:.0%}입니다.</translation>
    </message>
</context>
<context>
    <name>DoctorBand</name>
    <message>
        <source>From step {step:,}: {said}</source>
        <translation>{step:,}스텝부터: {said}</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>The doctor reads losses and figures together, says what it sees and on what evidence, and offers remedies to switch on:</source>
        <translation>닥터는 손실과 지표를 함께 읽고, 무엇이 보이는지와 그 근거를 말하고, 켜 볼 만한 처방을 제안합니다:</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to open</source>
        <translation>놓으면 열립니다</translation>
    </message>
    <message>
        <source>Pictures in a folder or an archive, a .gan model, a run, or a PyTorch checkpoint</source>
        <translation>폴더나 압축 파일에 든 이미지, .gan 모델, 학습 기록, PyTorch 체크포인트</translation>
    </message>
</context>
<context>
    <name>EarlierRuns</name>
    <message>
        <source>Closing {name}</source>
        <translation>{name} 닫는 중</translation>
    </message>
    <message>
        <source>Looking for unfinished runs</source>
        <translation>끝나지 않은 학습을 찾는 중</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation>샘플 {number}</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>A batch of {batch_size} cannot be divided into packs of {pack}.</source>
        <translation>배치 크기 {batch_size}: {pack}장씩 묶음으로 나누어떨어지지 않습니다.</translation>
    </message>
    <message>
        <source>A new run cannot be saved in {folder}: there is something there already.</source>
        <translation>{folder}에 새 학습을 저장할 수 없습니다. 이미 무언가가 있습니다.</translation>
    </message>
    <message>
        <source>A z of {count} numbers means nothing to the run {folder}: its latent size is {size}.</source>
        <translation>{count}차원 z는 학습 기록 {folder}에 쓸 수 없습니다. 이 학습의 잠재 차원은 {size}입니다.</translation>
    </message>
    <message>
        <source>Add --data PATH, or --data digits.</source>
        <translation>--data PATH 또는 --data digits를 추가하세요.</translation>
    </message>
    <message>
        <source>Add --data PATH.</source>
        <translation>--data PATH를 추가하세요.</translation>
    </message>
    <message>
        <source>Add keyframes or ask for more frames.</source>
        <translation>키프레임을 추가하거나 프레임 수를 늘리세요.</translation>
    </message>
    <message>
        <source>An animation cannot be saved as “{name}”.</source>
        <translation>애니메이션을 ‘{name}’ 파일로 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>An imported generator cannot be trained: its discriminator is not part of the file.</source>
        <translation>가져온 생성자는 학습시킬 수 없습니다. 파일에 판별자가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Batch size {fitting_batch} fits: it was just tried. A smaller width or image size helps too.</source>
        <translation>배치 크기 {fitting_batch}까지는 됩니다. 방금 시험해 보았습니다. 폭이나 이미지 크기를 줄이는 것도 도움이 됩니다.</translation>
    </message>
    <message>
        <source>CIFAR’s own batches contain no code. Get the file from where it was published.</source>
        <translation>CIFAR의 원래 배치에는 코드가 없습니다. 공식 배포처에서 파일을 받으세요.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>파일이 있는지, 읽을 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Check that the disk is still there and that you may write in that folder, or choose another one.</source>
        <translation>디스크가 연결되어 있는지, 그 폴더에 쓸 권한이 있는지 확인하거나 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>Check that you may open it, and that the drive is connected.</source>
        <translation>열 권한이 있는지, 드라이브가 연결되어 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Check the name, and that the drive is connected.</source>
        <translation>이름이 맞는지, 드라이브가 연결되어 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>Choose a batch size that is a multiple of the pack, or another pack.</source>
        <translation>배치 크기를 묶음 크기의 배수로 하거나 묶음 크기를 바꾸세요.</translation>
    </message>
    <message>
        <source>Choose a folder of pictures, a zip or tar archive of one, or a data set: MNIST (IDX), CIFAR-10, CelebA, LSUN, .npz.</source>
        <translation>이미지 폴더, 이미지가 든 zip이나 tar 압축 파일, 또는 데이터셋(MNIST(IDX), CIFAR-10, CelebA, LSUN, .npz)을 고르세요.</translation>
    </message>
    <message>
        <source>Choose a later step: “gan-studio info” lists the checkpoints.</source>
        <translation>더 뒤의 스텝을 고르세요. ‘gan-studio info’로 체크포인트 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a model that makes smaller pictures.</source>
        <translation>더 작은 이미지를 만드는 모델을 고르세요.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffixes}.</source>
        <translation>파일 이름의 확장자를 {suffixes} 중에서 고르세요.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>새 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder, or resume the run that is in it.</source>
        <translation>새 폴더나 빈 폴더를 고르거나, 거기 있는 학습을 이어서 하세요.</translation>
    </message>
    <message>
        <source>Choose a run with checkpoints; of one that was made small, its own samples can be watched.</source>
        <translation>체크포인트가 있는 학습을 고르세요. 축소한 학습 기록이라면 그 안의 샘플을 지켜볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a smaller image size, or larger pictures.</source>
        <translation>이미지 크기를 줄이거나 더 큰 이미지를 고르세요.</translation>
    </message>
    <message>
        <source>Choose a z of a model that this run has made.</source>
        <translation>이 학습에서 나온 모델의 z를 고르세요.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space on the disk.</source>
        <translation>다른 폴더를 고르거나 디스크 공간을 비우세요.</translation>
    </message>
    <message>
        <source>Choose another loss, or switch the remedy off.</source>
        <translation>다른 손실을 고르거나 처방을 끄세요.</translation>
    </message>
    <message>
        <source>Choose one from 0 to {last}.</source>
        <translation>0부터 {last} 사이에서 고르세요.</translation>
    </message>
    <message>
        <source>Choose one from 1 to {count}.</source>
        <translation>1부터 {count} 사이에서 고르세요.</translation>
    </message>
    <message>
        <source>Choose one of its checkpoints; older ones are thinned out.</source>
        <translation>있는 체크포인트 중에서 고르세요. 오래된 것은 솎아 냅니다.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>다음 중에서 고르세요: {choices}.</translation>
    </message>
    <message>
        <source>Choose one of: {lessons}.</source>
        <translation>다음 중에서 고르세요: {lessons}.</translation>
    </message>
    <message>
        <source>Choose other data, or get these files once more.</source>
        <translation>다른 데이터를 고르거나 이 파일들을 다시 받으세요.</translation>
    </message>
    <message>
        <source>Choose the folder that a training was saved in.</source>
        <translation>학습을 저장한 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>Copy or download it again, or save the model again.</source>
        <translation>다시 복사하거나 내려받거나, 모델을 다시 저장하세요.</translation>
    </message>
    <message>
        <source>Correct the table, or remove it to train without attributes.</source>
        <translation>표를 고치거나, 속성 없이 학습하려면 표를 지우세요.</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>값을 고치고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Do not open it elsewhere either. Ask its author for a plain state_dict, or for safetensors.</source>
        <translation>다른 프로그램으로도 열지 마세요. 만든 사람에게 순수한 state_dict나 safetensors를 요청하세요.</translation>
    </message>
    <message>
        <source>Download or copy it once more.</source>
        <translation>다시 내려받거나 복사하세요.</translation>
    </message>
    <message>
        <source>Download or copy it once more; its size should match the original’s.</source>
        <translation>다시 내려받거나 복사하세요. 크기가 원본과 같아야 합니다.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>파일을 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>Download the list once more, or remove it to train without attributes.</source>
        <translation>목록을 다시 내려받거나, 속성 없이 학습하려면 목록을 지우세요.</translation>
    </message>
    <message>
        <source>Free some space and try again. What was saved before is intact.</source>
        <translation>공간을 비우고 다시 시도하세요. 전에 저장한 것은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>GAN Studio rebuilds DCGAN-like generators: one row of convolutions, linear layers and norms.</source>
        <translation>GAN Studio는 합성곱, 선형 층, 정규화가 한 줄로 이어진 DCGAN 계열의 생성자를 다시 구성합니다.</translation>
    </message>
    <message>
        <source>Give numbers of samples, such as 1,2,3, or one of its concepts: {concepts}.</source>
        <translation>1,2,3 같은 샘플 번호나 다음 개념 가운데 하나를 지정하세요: {concepts}.</translation>
    </message>
    <message>
        <source>Give up another one that is kept, or raise the disk budget.</source>
        <translation>보관 중인 다른 체크포인트를 해제하거나 디스크 한도를 늘리세요.</translation>
    </message>
    <message>
        <source>Go on from another checkpoint of the same run.</source>
        <translation>같은 학습의 다른 체크포인트부터 이어서 학습하세요.</translation>
    </message>
    <message>
        <source>If there is a copy of the run, open that one.</source>
        <translation>복사본이 있다면 그것을 여세요.</translation>
    </message>
    <message>
        <source>In PyTorch, save the generator with torch.save(generator.state_dict(), &apos;generator.pth&apos;) and open that.</source>
        <translation>PyTorch에서 torch.save(generator.state_dict(), &apos;generator.pth&apos;)로 생성자를 저장해서 그 파일을 여세요.</translation>
    </message>
    <message>
        <source>In PyTorch, save torch.jit.load(file).state_dict() with torch.save and open that.</source>
        <translation>PyTorch에서 torch.jit.load(file).state_dict()를 torch.save로 저장해서 그 파일을 여세요.</translation>
    </message>
    <message>
        <source>Inception Score, FID and KID need torch-fidelity, which is not installed.</source>
        <translation>Inception Score, FID, KID에는 torch-fidelity가 필요한데 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Install it with “pip install gan-studio[inception]”. It fetches the network’s weights, 91 MB, when first used.</source>
        <translation>‘pip install gan-studio[inception]’으로 설치하세요. 처음 쓸 때 신경망의 가중치 91 MB를 내려받습니다.</translation>
    </message>
    <message>
        <source>Install that version or a later one to open it.</source>
        <translation>그 버전이나 이후 버전을 설치해서 여세요.</translation>
    </message>
    <message>
        <source>Install the torchvision that was made for torch {version}, from where torch came from.</source>
        <translation>torch를 받은 곳에서 torch {version}용 torchvision을 설치하세요.</translation>
    </message>
    <message>
        <source>It may have been moved.</source>
        <translation>다른 곳으로 옮겨졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>It takes {fewest} or more of each, and papers take 10,000 and more.</source>
        <translation>양쪽 모두 {fewest}장 이상이 필요하며, 논문에서는 10,000장 이상을 씁니다.</translation>
    </message>
    <message>
        <source>It takes {fewest} or more.</source>
        <translation>{fewest}장 이상이 필요합니다.</translation>
    </message>
    <message>
        <source>Its training has to start again from the beginning.</source>
        <translation>처음부터 다시 학습해야 합니다.</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” does not fit its header.</source>
        <translation>‘{name}’의 {line}번째 줄이 머리글 행과 맞지 않습니다.</translation>
    </message>
    <message>
        <source>List it once.</source>
        <translation>한 번만 적으세요.</translation>
    </message>
    <message>
        <source>Look at another step; the training itself is not affected.</source>
        <translation>다른 스텝을 보세요. 학습 자체에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Lower the learning rates (a tenth is a good start) or choose another loss, then go on from there.</source>
        <translation>학습률을 낮추거나(10분의 1부터 해 보세요) 다른 손실을 고른 뒤, 거기서부터 이어서 학습하세요.</translation>
    </message>
    <message>
        <source>No attribute is there in some of this model’s pictures and missing in others.</source>
        <translation>이 모델에는 어떤 이미지에는 있고 어떤 이미지에는 없는 속성이 하나도 없습니다.</translation>
    </message>
    <message>
        <source>No attribute of “{name}” can be learnt from its {count} pictures.</source>
        <translation>‘{name}’의 이미지 {count}장으로는 어떤 속성도 학습할 수 없습니다.</translation>
    </message>
    <message>
        <source>None of the {count} pictures in “{name}” can be used. “{example}”: {reason}.</source>
        <translation>‘{name}’의 이미지 {count}장 가운데 쓸 수 있는 것이 없습니다. ‘{example}’: {reason}.</translation>
    </message>
    <message>
        <source>Not even the smallest batch fits. Choose a smaller width or image size.</source>
        <translation>가장 작은 배치도 들어가지 않습니다. 폭이나 이미지 크기를 줄이세요.</translation>
    </message>
    <message>
        <source>Open a data set with labels or attributes, and at least {rarest} pictures with and without each.</source>
        <translation>레이블이나 속성이 있고, 각 속성이 있는 이미지와 없는 이미지가 {rarest}장 이상인 데이터셋을 여세요.</translation>
    </message>
    <message>
        <source>Open an earlier checkpoint of the same training.</source>
        <translation>같은 학습의 더 이른 체크포인트를 여세요.</translation>
    </message>
    <message>
        <source>Open it as a model instead.</source>
        <translation>데이터가 아니라 모델로 여세요.</translation>
    </message>
    <message>
        <source>Open it without a step, or choose the folder of a run.</source>
        <translation>스텝 없이 열거나 학습 기록 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>Open that archive; if it lies inside another one, unpack the outer one first.</source>
        <translation>그 압축 파일을 여세요. 다른 압축 파일 안에 있다면 바깥쪽부터 먼저 푸세요.</translation>
    </message>
    <message>
        <source>Open the generator’s file of the same training.</source>
        <translation>같은 학습의 생성자 파일을 여세요.</translation>
    </message>
    <message>
        <source>Open the original file; if it is gone, zip the folder without compression and name it with .pth.</source>
        <translation>원본 파일을 여세요. 없다면 폴더를 압축률 없이 zip으로 묶고 확장자를 .pth로 하세요.</translation>
    </message>
    <message>
        <source>Put a table attributes.csv beside them: a column “picture”, and one for each attribute.</source>
        <translation>이미지 옆에 attributes.csv 표를 넣으세요. ‘picture’ 열 하나와 속성마다 열 하나씩이 필요합니다.</translation>
    </message>
    <message>
        <source>Put at least one sample into each of A, B and C; three or more work best.</source>
        <translation>A, B, C에 샘플을 적어도 하나씩 넣으세요. 세 개 이상이 가장 좋습니다.</translation>
    </message>
    <message>
        <source>Put the pictures of each class into a folder of their own.</source>
        <translation>클래스마다 폴더를 만들어 이미지를 나누어 넣으세요.</translation>
    </message>
    <message>
        <source>Run “git lfs pull” in the repository, or download the file itself from its web page.</source>
        <translation>저장소에서 ‘git lfs pull’을 실행하거나, 웹 페이지에서 파일 자체를 내려받으세요.</translation>
    </message>
    <message>
        <source>Something went wrong inside GAN Studio: {reason}</source>
        <translation>GAN Studio 내부에서 문제가 생겼습니다: {reason}</translation>
    </message>
    <message>
        <source>Start a new run to train with another value.</source>
        <translation>다른 값으로 학습하려면 새로 시작하세요.</translation>
    </message>
    <message>
        <source>Stop it in the other window or terminal first.</source>
        <translation>먼저 다른 창이나 터미널에서 학습을 중지하세요.</translation>
    </message>
    <message>
        <source>Switch one of them off.</source>
        <translation>둘 중 하나를 끄세요.</translation>
    </message>
    <message>
        <source>The checkpoint of step {step} cannot be kept too: it would leave too little of the {budget} MB for training.</source>
        <translation>{step}스텝의 체크포인트까지 보관할 수는 없습니다. {budget} MB 가운데 학습에 쓸 공간이 너무 적게 남습니다.</translation>
    </message>
    <message>
        <source>The checkpoint {path} is damaged or missing.</source>
        <translation>체크포인트 {path} 파일이 손상되었거나 없습니다.</translation>
    </message>
    <message>
        <source>The chosen architecture, loss, optimizer and remedies bring settings of their own; check that it belongs to them.</source>
        <translation>신경망 구조, 손실, 옵티마이저, 처방에는 각각 고유한 설정이 있습니다. 이 설정이 선택한 것에 속하는지 확인하세요.</translation>
    </message>
    <message>
        <source>The device ran out of memory with batch size {batch_size} at {image_size} px.</source>
        <translation>배치 크기 {batch_size}, {image_size} px에서 장치의 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written.</source>
        <translation>디스크가 가득 차서 {path} 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The file is damaged; import the original checkpoint again.</source>
        <translation>파일이 손상되었습니다. 원본 체크포인트를 다시 가져오세요.</translation>
    </message>
    <message>
        <source>The history of the run, {path}, cannot be read: {reason}.</source>
        <translation>학습 이력 {path} 파일을 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The layers in “{name}” do not follow one another in a single row from z to a picture.</source>
        <translation>‘{name}’의 층들이 z에서 이미지까지 한 줄로 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>The layers in “{name}” make no square picture of a usual size.</source>
        <translation>‘{name}’의 층들은 일반적인 크기의 정사각형 이미지를 만들지 않습니다.</translation>
    </message>
    <message>
        <source>The layers of this generator do not fit together.</source>
        <translation>이 생성자의 층들이 서로 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The network in “{name}” has parts that cannot be rebuilt from their shapes, such as “{part}”.</source>
        <translation>‘{name}’의 신경망에는 ‘{part}’처럼 모양만으로는 다시 구성할 수 없는 부분이 있습니다.</translation>
    </message>
    <message>
        <source>The network in “{name}” is too large to open here.</source>
        <translation>‘{name}’의 신경망은 여기서 열기에 너무 큽니다.</translation>
    </message>
    <message>
        <source>The picture could not be saved as {path}: {reason}.</source>
        <translation>이미지를 {path} 파일로 저장할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The pictures in “{name}” are too small for {size} px.</source>
        <translation>‘{name}’의 이미지는 {size} px로 쓰기에 너무 작습니다.</translation>
    </message>
    <message>
        <source>The pictures of “{name}” are not sorted into 2 to {most} classes, so there is nothing to tell apart.</source>
        <translation>‘{name}’의 이미지가 2~{most}개의 클래스로 나뉘어 있지 않아 구분할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The pictures of “{name}” have no attributes, so there is nothing to classify.</source>
        <translation>‘{name}’ 이미지에는 속성이 없어 분류할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The remedy “{remedy}” is listed twice.</source>
        <translation>‘{remedy}’ 처방이 두 번 적혀 있습니다.</translation>
    </message>
    <message>
        <source>The run {folder} cannot be opened: its {file} is damaged ({reason}).</source>
        <translation>학습 기록 {folder} 폴더를 열 수 없습니다. {file} 파일이 손상되었습니다({reason}).</translation>
    </message>
    <message>
        <source>The run {folder} has kept nothing that could be seen growing.</source>
        <translation>학습 기록 {folder}에는 성장 과정을 볼 수 있는 것이 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>The run {folder} has no checkpoint at step {step} or before it.</source>
        <translation>학습 기록 {folder}에는 {step}스텝이나 그 이전의 체크포인트가 없습니다.</translation>
    </message>
    <message>
        <source>The run {folder} has no checkpoint at step {step}.</source>
        <translation>학습 기록 {folder}에는 {step}스텝의 체크포인트가 없습니다.</translation>
    </message>
    <message>
        <source>The run {folder} has no checkpoint that can be read.</source>
        <translation>학습 기록 {folder}에는 읽을 수 있는 체크포인트가 없습니다.</translation>
    </message>
    <message>
        <source>The run {folder} is being trained elsewhere.</source>
        <translation>학습 기록 {folder} 폴더는 다른 곳에서 학습 중입니다.</translation>
    </message>
    <message>
        <source>The run {folder} was saved by a newer version of GAN Studio ({version}).</source>
        <translation>학습 기록 {folder} 폴더는 더 새로운 버전의 GAN Studio({version})로 저장했습니다.</translation>
    </message>
    <message>
        <source>The samples and checkpoints of the run are separate files and still work.</source>
        <translation>이 학습의 샘플과 체크포인트는 별도의 파일이므로 그대로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The samples {path} are damaged or no longer kept.</source>
        <translation>샘플 {path} 파일이 손상되었거나 더는 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot be {value}: {reason}.</source>
        <translation>‘{name}’ 설정에는 {value} 값을 쓸 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The weights in “{name}” are not all finite numbers: its training had diverged.</source>
        <translation>‘{name}’의 가중치에 유한하지 않은 수가 있습니다. 학습이 발산한 것입니다.</translation>
    </message>
    <message>
        <source>The weights in “{name}” are not those of the generator that it describes.</source>
        <translation>‘{name}’의 가중치가 함께 적힌 생성자의 것과 다릅니다.</translation>
    </message>
    <message>
        <source>The weights of the Inception network could not be fetched: {reason}.</source>
        <translation>Inception 신경망의 가중치를 내려받지 못했습니다: {reason}.</translation>
    </message>
    <message>
        <source>The world “{name}” has no trained model here.</source>
        <translation>월드 ‘{name}’에는 학습된 모델이 없습니다.</translation>
    </message>
    <message>
        <source>There are no pictures to compare with.</source>
        <translation>비교할 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>There is no data to train on.</source>
        <translation>학습할 데이터가 없습니다.</translation>
    </message>
    <message>
        <source>There is no file or folder “{path}”.</source>
        <translation>‘{path}’ 파일이나 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>‘{name}’ 파일이 없습니다.</translation>
    </message>
    <message>
        <source>There is no guess {number}.</source>
        <translation>{number}번 후보가 없습니다.</translation>
    </message>
    <message>
        <source>There is no lesson “{name}”.</source>
        <translation>‘{name}’ 실습이 없습니다.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>{option} 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>There is no picture to save.</source>
        <translation>저장할 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>There is no sample {number} in the grid.</source>
        <translation>격자에 {number}번 샘플이 없습니다.</translation>
    </message>
    <message>
        <source>There is no setting “{name}” here.</source>
        <translation>여기에는 ‘{name}’ 설정이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to average.</source>
        <translation>평균할 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is something at {folder} already.</source>
        <translation>{folder}에 이미 무언가가 있습니다.</translation>
    </message>
    <message>
        <source>They are 91 MB from github.com and are fetched once. Connect to the network and try again.</source>
        <translation>github.com에서 91 MB를 한 번만 내려받습니다. 인터넷에 연결하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This generator makes feature maps too large to handle.</source>
        <translation>이 생성자의 특징 맵은 다루기에 너무 큽니다.</translation>
    </message>
    <message>
        <source>Train it longer, and try again.</source>
        <translation>더 오래 학습시키고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Train it on a world’s pictures, such as --data bedrooms.</source>
        <translation>--data bedrooms처럼 월드의 이미지로 학습시키세요.</translation>
    </message>
    <message>
        <source>Train one on its pictures, or install GAN Studio once more.</source>
        <translation>이 월드의 이미지로 학습시키거나 GAN Studio를 다시 설치하세요.</translation>
    </message>
    <message>
        <source>Train one with “gan-studio train-classifier”.</source>
        <translation>‘gan-studio train-classifier’로 학습시키세요.</translation>
    </message>
    <message>
        <source>Training diverged at step {step}: “{scalar}” is no longer a finite number. It is back at step {good_step}.</source>
        <translation>{step}스텝에서 학습이 발산했습니다. ‘{scalar}’ 값이 더는 유한하지 않습니다. {good_step}스텝으로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Unpack it and open the .pth or .pt file inside.</source>
        <translation>압축을 풀고 안에 든 .pth 또는 .pt 파일을 여세요.</translation>
    </message>
    <message>
        <source>Unpack it and open the folder.</source>
        <translation>압축을 풀고 폴더를 여세요.</translation>
    </message>
    <message>
        <source>Unpack it and open what is inside.</source>
        <translation>압축을 풀고 안에 든 파일을 여세요.</translation>
    </message>
    <message>
        <source>Update GAN Studio and open it again.</source>
        <translation>GAN Studio를 업데이트하고 다시 여세요.</translation>
    </message>
    <message>
        <source>Use the page’s own download button, then open that file.</source>
        <translation>웹 페이지의 다운로드 버튼으로 받아서 그 파일을 여세요.</translation>
    </message>
    <message>
        <source>Walk it and use it for arithmetic, or train a model of your own.</source>
        <translation>탐색과 벡터 연산에 쓰거나, 직접 모델을 학습시키세요.</translation>
    </message>
    <message>
        <source>Write “train” into the column “split” of the others.</source>
        <translation>나머지 이미지의 ‘split’ 열에 ‘train’이라고 적으세요.</translation>
    </message>
    <message>
        <source>Your files are safe. If it happens again, copy the details and report them.</source>
        <translation>파일은 안전합니다. 같은 일이 다시 생기면 자세한 내용을 복사해서 알려 주세요.</translation>
    </message>
    <message>
        <source>torch-fidelity is installed, but its torchvision does not fit this torch: {reason}.</source>
        <translation>torch-fidelity는 설치되어 있지만 함께 설치된 torchvision이 이 torch와 맞지 않습니다: {reason}.</translation>
    </message>
    <message>
        <source>{count} pictures are too few for FID and KID.</source>
        <translation>이미지 {count}장으로는 FID와 KID를 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>{folder} is not a training run: there is no {file} in it.</source>
        <translation>{folder} 폴더는 학습 기록이 아닙니다. {file} 파일이 없습니다.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} 파일에 쓸 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>“gan-studio --help” lists what there is.</source>
        <translation>‘gan-studio --help’로 사용할 수 있는 옵션을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” cannot be on together: both set “{name}”.</source>
        <translation>‘{first}’ 처방과 ‘{second}’ 처방은 함께 켤 수 없습니다. 둘 다 ‘{name}’ 설정을 바꿉니다.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” cannot be on together: the one is a part of the other.</source>
        <translation>‘{first}’ 처방과 ‘{second}’ 처방은 함께 켤 수 없습니다. 하나가 다른 하나에 포함되어 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” belongs to no world with a classifier, so nothing can be named.</source>
        <translation>‘{name}’ 모델은 분류기가 있는 월드에 속하지 않아 속성의 이름을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>‘{name}’에서 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot change during training.</source>
        <translation>‘{name}’ 설정은 학습 중에 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” claims to hold more than fits into it, so it was not opened.</source>
        <translation>‘{name}’ 파일은 담을 수 있는 것보다 많은 내용이 있다고 되어 있어 열지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” has no concept “{concept}”.</source>
        <translation>‘{name}’에는 ‘{concept}’ 개념이 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” has no steps to choose from: it is no run.</source>
        <translation>‘{name}’에는 고를 수 있는 스텝이 없습니다. 학습 기록이 아닙니다.</translation>
    </message>
    <message>
        <source>“{name}” has {count} pictures: too few to tell how diverse samples are.</source>
        <translation>‘{name}’에는 이미지가 {count}장뿐이라 샘플이 얼마나 다양한지 판단할 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds IDX labels; open the file with the images, or their folder.</source>
        <translation>‘{name}’에는 IDX 레이블이 들어 있습니다. 이미지 파일이나 그 폴더를 여세요.</translation>
    </message>
    <message>
        <source>“{name}” holds a BigGAN, which this version cannot rebuild.</source>
        <translation>‘{name}’에는 BigGAN이 들어 있습니다. 이 버전은 이를 다시 구성할 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds a StyleGAN or a progressive GAN, which this version cannot rebuild.</source>
        <translation>‘{name}’에는 StyleGAN이나 Progressive GAN이 들어 있습니다. 이 버전은 이를 다시 구성할 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds a command that would run on your computer ({what}). Nothing was run.</source>
        <translation>‘{name}’에는 컴퓨터에서 실행되는 명령({what})이 들어 있습니다. 아무것도 실행하지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds a conditional generator, which wants a class label beside z.</source>
        <translation>‘{name}’에는 조건부 생성자가 들어 있습니다. z 외에 클래스 레이블도 필요합니다.</translation>
    </message>
    <message>
        <source>“{name}” holds a diffusion model, which draws in many steps and has no single z.</source>
        <translation>‘{name}’에는 확산 모델이 들어 있습니다. 여러 단계에 걸쳐 그리므로 하나의 z가 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds a discriminator: it judges pictures and draws none.</source>
        <translation>‘{name}’에는 판별자가 들어 있습니다. 판별자는 이미지를 판단할 뿐 그리지 않습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds a generator with attention layers, which cannot be rebuilt from their shapes.</source>
        <translation>‘{name}’에는 어텐션 층이 있는 생성자가 들어 있습니다. 모양만으로는 다시 구성할 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds a network that takes pictures in and gives {count} numbers out, such as a classifier or an encoder.</source>
        <translation>‘{name}’에는 분류기나 인코더처럼 이미지를 받아 수 {count}개를 내놓는 신경망이 들어 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds a network with residual blocks, whose short cuts cannot be rebuilt from their shapes.</source>
        <translation>‘{name}’에는 잔차 블록이 있는 신경망이 들어 있습니다. 지름길 연결은 모양만으로는 다시 구성할 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds a transformer (a language or vision model), not a GAN’s generator.</source>
        <translation>‘{name}’에는 GAN의 생성자가 아니라 트랜스포머(언어 모델 또는 비전 모델)가 들어 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds an LMDB database, which cannot be read inside an archive.</source>
        <translation>‘{name}’에는 LMDB 데이터베이스가 들어 있는데, 압축 파일 안에서는 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds an encoder and a decoder (an autoencoder, VAE or picture-to-picture network), not a GAN’s generator.</source>
        <translation>‘{name}’에는 GAN의 생성자가 아니라 인코더와 디코더(오토인코더, VAE, 이미지 변환 신경망)가 들어 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds no network: fewer than two convolutions or linear layers.</source>
        <translation>‘{name}’에는 신경망이 없습니다. 합성곱이나 선형 층이 두 개도 되지 않습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds no network’s weights.</source>
        <translation>‘{name}’에는 신경망의 가중치가 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds no pictures that this version can read.</source>
        <translation>‘{name}’에는 이 버전이 읽을 수 있는 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds no pictures, but an archive: “{inner}”.</source>
        <translation>‘{name}’에는 이미지가 아니라 압축 파일 ‘{inner}’만 들어 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds no pictures, only {count} other files such as “{inner}”.</source>
        <translation>‘{name}’에는 이미지가 없고 ‘{inner}’ 같은 다른 파일 {count}개만 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” holds the state of an optimizer, not a generator.</source>
        <translation>‘{name}’에는 생성자가 아니라 옵티마이저의 상태가 들어 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is a 7z archive, which cannot be read in place; unpack it first.</source>
        <translation>‘{name}’ 파일은 7z 압축 파일이라 바로 읽을 수 없습니다. 먼저 압축을 푸세요.</translation>
    </message>
    <message>
        <source>“{name}” is a Git LFS pointer, not the data; run “git lfs pull”.</source>
        <extracomment>What files are, by their first bytes (after an offset), in the order they are tried.</extracomment>
        <translation>‘{name}’ 파일은 데이터가 아니라 Git LFS 포인터입니다. ‘git lfs pull’을 실행하세요.</translation>
    </message>
    <message>
        <source>“{name}” is a Git LFS pointer: a few lines of text in place of the real file.</source>
        <translation>‘{name}’ 파일은 Git LFS 포인터입니다. 실제 파일 대신 텍스트 몇 줄만 들어 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is a Keras or HDF5 file. GAN Studio opens PyTorch checkpoints only.</source>
        <translation>‘{name}’ 파일은 Keras 또는 HDF5 파일입니다. GAN Studio는 PyTorch 체크포인트만 엽니다.</translation>
    </message>
    <message>
        <source>“{name}” is a NumPy array, not a model.</source>
        <translation>‘{name}’ 파일은 모델이 아니라 NumPy 배열입니다.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF document, not a data set of pictures.</source>
        <translation>‘{name}’ 파일은 이미지 데이터셋이 아니라 PDF 문서입니다.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF document, not a model.</source>
        <translation>‘{name}’ 파일은 모델이 아니라 PDF 문서입니다.</translation>
    </message>
    <message>
        <source>“{name}” is a Parquet table; save its pictures as files or .npz first.</source>
        <translation>‘{name}’ 파일은 Parquet 표입니다. 먼저 이미지를 파일이나 .npz로 저장하세요.</translation>
    </message>
    <message>
        <source>“{name}” is a PyTorch checkpoint that was unpacked into a folder.</source>
        <translation>‘{name}’ 폴더는 PyTorch 체크포인트의 압축을 푼 것입니다.</translation>
    </message>
    <message>
        <source>“{name}” is a PyTorch file with a model’s weights, not a data set.</source>
        <translation>‘{name}’ 파일은 데이터셋이 아니라 모델의 가중치가 든 PyTorch 파일입니다.</translation>
    </message>
    <message>
        <source>“{name}” is a Python pickle, but not one with CIFAR pictures.</source>
        <translation>‘{name}’ 파일은 Python 피클이지만 CIFAR 이미지가 든 것이 아닙니다.</translation>
    </message>
    <message>
        <source>“{name}” is a RAR archive, which cannot be read in place; unpack it first.</source>
        <translation>‘{name}’ 파일은 RAR 압축 파일이라 바로 읽을 수 없습니다. 먼저 압축을 푸세요.</translation>
    </message>
    <message>
        <source>“{name}” is a StyleGAN that was pickled with its code. GAN Studio opens DCGAN-like generators only.</source>
        <translation>‘{name}’ 파일은 코드와 함께 피클로 저장한 StyleGAN입니다. GAN Studio는 DCGAN 계열의 생성자만 엽니다.</translation>
    </message>
    <message>
        <source>“{name}” is a TensorFlow model. GAN Studio opens PyTorch checkpoints only.</source>
        <translation>‘{name}’ 파일은 TensorFlow 모델입니다. GAN Studio는 PyTorch 체크포인트만 엽니다.</translation>
    </message>
    <message>
        <source>“{name}” is a TorchScript program, not plain weights, and could run code of its own.</source>
        <translation>‘{name}’ 파일은 순수한 가중치가 아니라 TorchScript 프로그램이라 자체 코드를 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged pickle.</source>
        <translation>‘{name}’ 파일은 손상된 피클입니다.</translation>
    </message>
    <message>
        <source>“{name}” is a database, not a data set of pictures.</source>
        <translation>‘{name}’ 파일은 이미지 데이터셋이 아니라 데이터베이스입니다.</translation>
    </message>
    <message>
        <source>“{name}” is a diffusion model. GAN Studio opens GAN generators only.</source>
        <translation>‘{name}’ 파일은 확산 모델입니다. GAN Studio는 GAN의 생성자만 엽니다.</translation>
    </message>
    <message>
        <source>“{name}” is a language model in GGUF format, not a picture generator.</source>
        <translation>‘{name}’ 파일은 이미지 생성자가 아니라 GGUF 형식의 언어 모델입니다.</translation>
    </message>
    <message>
        <source>“{name}” is a pickle that would run code ({code}); it was not opened.</source>
        <extracomment>What a damaged pickle raises. Its operands index lists, call constructors and set attributes.</extracomment>
        <translation>‘{name}’ 파일은 코드({code})를 실행하려는 피클이라 열지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” is a pickled Python object ({what}), not plain weights. Opening such a file can run code, so it was not opened.</source>
        <translation>‘{name}’ 파일은 순수한 가중치가 아니라 피클로 저장한 Python 객체({what})입니다. 이런 파일을 열면 코드가 실행될 수 있어 열지 않았습니다.</translation>
    </message>
    <message>
        <source>“{name}” is a picture, not a model.</source>
        <translation>‘{name}’ 파일은 모델이 아니라 이미지입니다.</translation>
    </message>
    <message>
        <source>“{name}” is a single picture; a GAN needs thousands.</source>
        <translation>‘{name}’ 파일은 이미지 한 장입니다. GAN에는 수천 장이 필요합니다.</translation>
    </message>
    <message>
        <source>“{name}” is a text file, not a data set of pictures.</source>
        <translation>‘{name}’ 파일은 이미지 데이터셋이 아니라 텍스트 파일입니다.</translation>
    </message>
    <message>
        <source>“{name}” is a video or an HEIC or AVIF picture, not a data set.</source>
        <translation>‘{name}’ 파일은 데이터셋이 아니라 동영상이거나 HEIC 또는 AVIF 이미지입니다.</translation>
    </message>
    <message>
        <source>“{name}” is a video; save its frames as pictures first.</source>
        <translation>‘{name}’ 파일은 동영상입니다. 먼저 프레임을 이미지로 저장하세요.</translation>
    </message>
    <message>
        <source>“{name}” is a web page or XML: the download probably failed.</source>
        <translation>‘{name}’ 파일은 웹 페이지나 XML입니다. 다운로드가 실패한 것 같습니다.</translation>
    </message>
    <message>
        <source>“{name}” is a web page, not a model: the download brought the page around the file.</source>
        <translation>‘{name}’ 파일은 모델이 아니라 웹 페이지입니다. 파일 대신 파일을 소개하는 페이지를 내려받은 것입니다.</translation>
    </message>
    <message>
        <source>“{name}” is a zip archive without a PyTorch checkpoint.</source>
        <translation>‘{name}’ 파일은 PyTorch 체크포인트가 들어 있지 않은 zip 압축 파일입니다.</translation>
    </message>
    <message>
        <source>“{name}” is an HDF5 file; save its pictures as .npz first.</source>
        <translation>‘{name}’ 파일은 HDF5 파일입니다. 먼저 이미지를 .npz로 저장하세요.</translation>
    </message>
    <message>
        <source>“{name}” is an ONNX model. GAN Studio opens PyTorch checkpoints only.</source>
        <translation>‘{name}’ 파일은 ONNX 모델입니다. GAN Studio는 PyTorch 체크포인트만 엽니다.</translation>
    </message>
    <message>
        <source>“{name}” is an empty file.</source>
        <translation>‘{name}’ 파일은 비어 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is compressed with gzip.</source>
        <translation>‘{name}’ 파일은 gzip으로 압축되어 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is cut off or damaged.</source>
        <translation>‘{name}’ 파일이 잘렸거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>“{name}” is cut off or damaged: its end is missing.</source>
        <translation>‘{name}’ 파일이 잘렸거나 손상되었습니다. 끝부분이 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete.</source>
        <translation>‘{name}’ 파일이 손상되었거나 온전하지 않습니다.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>‘{name}’에 아무것도 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>“{name}” is not a classifier of attributes, or is damaged.</source>
        <translation>‘{name}’ 파일은 속성 분류기가 아니거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>“{name}” is not a model that GAN Studio knows, or it is damaged.</source>
        <translation>‘{name}’ 파일은 GAN Studio가 아는 모델이 아니거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>“{name}” is not known to this version.</source>
        <translation>이 버전은 ‘{name}’에 대해 알지 못합니다.</translation>
    </message>
    <message>
        <source>“{name}” is one too many: the window opens one file.</source>
        <translation>창은 파일을 하나만 엽니다. ‘{name}’ 파일까지는 열 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is packed with Zstandard, which cannot be read in place; unpack it first.</source>
        <translation>‘{name}’ 파일은 Zstandard로 압축되어 바로 읽을 수 없습니다. 먼저 압축을 푸세요.</translation>
    </message>
    <message>
        <source>“{name}” keeps every picture for judging, and none for training.</source>
        <translation>‘{name}’의 이미지는 모두 평가용이고 학습용이 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” stores its weights in a form that cannot be read (sparse or quantized).</source>
        <translation>‘{name}’의 가중치는 읽을 수 없는 형식(희소 또는 양자화)으로 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than it holds, which no PyTorch checkpoint does.</source>
        <translation>‘{name}’ 파일은 압축을 풀면 담긴 것보다 훨씬 커집니다. PyTorch 체크포인트라면 그럴 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of GAN Studio.</source>
        <translation>‘{name}’ 파일은 더 새로운 버전의 GAN Studio로 만들었습니다.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>‘{path}’에서 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“{remedy}” has nothing to act on in the loss “{loss}”.</source>
        <translation>‘{remedy}’ 처방은 ‘{loss}’ 손실에서는 작용할 데가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>로그 열기</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>&amp;Loss plot as PNG…</source>
        <translation>손실 그래프를 PNG로(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Picture as PNG…</source>
        <translation>이미지를 PNG로(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Samples as PNG…</source>
        <translation>샘플을 PNG로(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Strip as PNG…</source>
        <translation>스트립을 PNG로(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Time-lapse of the samples as MP4 or GIF…</source>
        <translation>샘플 타임랩스를 MP4나 GIF로(&amp;T)…</translation>
    </message>
    <message>
        <source>Animation as &amp;GIF…</source>
        <translation>애니메이션을 GIF로(&amp;G)…</translation>
    </message>
    <message>
        <source>Animation as &amp;MP4…</source>
        <translation>애니메이션을 MP4로(&amp;M)…</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>애니메이션</translation>
    </message>
    <message>
        <source>As the model draws it</source>
        <translation>모델이 그린 그대로</translation>
    </message>
    <message>
        <source>At least {side} px</source>
        <translation>최소 {side} px</translation>
    </message>
    <message>
        <source>Export animation</source>
        <translation>애니메이션 내보내기</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>이미지 내보내기</translation>
    </message>
    <message>
        <source>Export strip</source>
        <translation>스트립 내보내기</translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <translation>{path}에 내보냈습니다</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>{name} 내보내는 중</translation>
    </message>
    <message>
        <source>GIF animations</source>
        <translation>GIF 애니메이션</translation>
    </message>
    <message>
        <source>MP4 videos</source>
        <translation>MP4 동영상</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG 이미지</translation>
    </message>
    <message>
        <source>Save the loss plot</source>
        <translation>손실 그래프 저장</translation>
    </message>
    <message>
        <source>Save the samples</source>
        <translation>샘플 저장</translation>
    </message>
    <message>
        <source>Save the time-lapse</source>
        <translation>타임랩스 저장</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path}에 저장했습니다</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} 저장 중</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>이미지 크기</translation>
    </message>
    <message>
        <source>losses</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>strip</source>
        <translation>스트립</translation>
    </message>
    <message>
        <source>time-lapse</source>
        <translation>타임랩스</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>탐색</translation>
    </message>
</context>
<context>
    <name>FailureBar</name>
    <message>
        <source>Details…</source>
        <translation>자세히…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Show what a maintainer would want to know</source>
        <translation>개발자가 알고 싶어 할 정보를 표시합니다</translation>
    </message>
</context>
<context>
    <name>FavouriteBook</name>
    <message>
        <source>Add favourite</source>
        <translation>즐겨찾기 추가</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>‘{name}’ 삭제</translation>
    </message>
    <message>
        <source>Favourite {number}</source>
        <translation>즐겨찾기 {number}</translation>
    </message>
    <message>
        <source>Rename favourite</source>
        <translation>즐겨찾기 이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>FavouriteList</name>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>FavouritesTab</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Call the chosen favourite differently (F2)</source>
        <translation>선택한 즐겨찾기의 이름을 바꿉니다(F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete the chosen favourite (Del)</source>
        <translation>선택한 즐겨찾기를 삭제합니다(Del)</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Go to “{name}”</source>
        <translation>‘{name}’ 위치로 이동</translation>
    </message>
    <message>
        <source>Keep this picture among the favourites</source>
        <translation>이 이미지를 즐겨찾기에 넣습니다</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>아직 즐겨찾기가 없습니다</translation>
    </message>
    <message>
        <source>Press F at a picture that you like. Favourites are saved with the model.</source>
        <translation>마음에 드는 이미지에서 F를 누르세요. 즐겨찾기는 모델과 함께 저장됩니다.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Coverage</source>
        <translation>커버리지</translation>
    </message>
    <message>
        <source>D loss</source>
        <translation>D 손실</translation>
    </message>
    <message>
        <source>D loss when it cannot tell: {loss}</source>
        <translation>구별하지 못할 때 D 손실: {loss}</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>밀도</translation>
    </message>
    <message>
        <source>Different bins (NDB)</source>
        <translation>다른 구간 수(NDB)</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>유효 랭크</translation>
    </message>
    <message>
        <source>G loss</source>
        <translation>G 손실</translation>
    </message>
    <message>
        <source>How far the samples’ spread over the modes is from the data’s, in nats. With one of k equal modes left it is ln k.</source>
        <translation>샘플의 모드 분포가 데이터의 모드 분포에서 얼마나 떨어져 있는지를 내트(nat)로 나타냅니다. 같은 크기의 모드 k개 중 하나만 남으면 ln k입니다.</translation>
    </message>
    <message>
        <source>How many entirely different pictures the samples amount to (Friedman &amp; Dieng 2023).</source>
        <translation>샘플이 완전히 서로 다른 이미지 몇 장에 해당하는지 나타냅니다(Friedman &amp; Dieng 2023).</translation>
    </message>
    <message>
        <source>How many neighbourhoods of real pictures a sample lies in (Naeem et al. 2020). It tells likeness, not diversity: a collapse raises it.</source>
        <translation>샘플 하나가 실제 이미지 몇 장의 이웃 안에 있는지 나타냅니다(Naeem et al. 2020). 다양성이 아니라 비슷한 정도이므로 붕괴하면 올라갑니다.</translation>
    </message>
    <message>
        <source>How much the samples vary, in times what real pictures do.</source>
        <translation>샘플이 달라지는 폭이 실제 이미지의 몇 배인지 나타냅니다.</translation>
    </message>
    <message>
        <source>In how many directions the samples vary (Roy &amp; Vetterli 2007). Noise fools it: look at the variance ratio too.</source>
        <translation>샘플이 몇 개의 방향으로 달라지는지 나타냅니다(Roy &amp; Vetterli 2007). 노이즈에 속기 쉬우므로 분산비도 함께 보세요.</translation>
    </message>
    <message>
        <source>In latent space</source>
        <translation>잠재 공간에서</translation>
    </message>
    <message>
        <source>In pixels</source>
        <translation>픽셀에서</translation>
    </message>
    <message>
        <source>JSD to the data</source>
        <translation>데이터와의 JSD</translation>
    </message>
    <message>
        <source>KL to the data</source>
        <translation>데이터와의 KL</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>평균 거리</translation>
    </message>
    <message>
        <source>Modes covered</source>
        <translation>나온 모드</translation>
    </message>
    <message>
        <source>Modes of the data that at least one sample shows.</source>
        <translation>샘플에 하나라도 나타나는 데이터의 모드 수입니다.</translation>
    </message>
    <message>
        <source>Modes that samples show at least a tenth as often as the data do: a stricter count.</source>
        <translation>데이터에서보다 10분의 1 이상의 빈도로 샘플에 나타나는 모드 수로, 더 엄격한 집계입니다.</translation>
    </message>
    <message>
        <source>Modes whose share differs from the data’s by more than chance (Richardson &amp; Weiss 2018). By chance about one of twenty does.</source>
        <translation>데이터와의 비율 차이가 우연을 넘어서는 모드 수입니다(Richardson &amp; Weiss 2018). 우연만으로도 스무 개 중 하나쯤은 그렇습니다.</translation>
    </message>
    <message>
        <source>Modes with a fair share</source>
        <translation>충분히 나온 모드</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>거의 같은 샘플</translation>
    </message>
    <message>
        <source>Nearly in the data</source>
        <translation>데이터와 거의 같은 샘플</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>재현율</translation>
    </message>
    <message>
        <source>The mean distance of two samples.</source>
        <translation>두 샘플 사이의 평균 거리입니다.</translation>
    </message>
    <message>
        <source>The same as a Jensen-Shannon divergence, which is at most ln 2 = 0.69.</source>
        <translation>같은 것을 젠슨-섀넌 발산으로 나타냅니다. 최대 ln 2 = 0.69입니다.</translation>
    </message>
    <message>
        <source>The share of real pictures that have a sample in their neighbourhood (Naeem et al. 2020). It falls when modes are lost.</source>
        <translation>가까이에 샘플이 있는 실제 이미지의 비율입니다(Naeem et al. 2020). 모드를 잃으면 떨어집니다.</translation>
    </message>
    <message>
        <source>The share of real pictures that lie among the samples (Kynkäänniemi et al. 2019).</source>
        <translation>샘플들 사이에 놓이는 실제 이미지의 비율입니다(Kynkäänniemi et al. 2019).</translation>
    </message>
    <message>
        <source>The share of samples that could be left out because another one looks the same.</source>
        <translation>같아 보이는 것이 또 있어 빼도 되는 샘플의 비율입니다.</translation>
    </message>
    <message>
        <source>The share of samples that lie among the real pictures (Kynkäänniemi et al. 2019).</source>
        <translation>실제 이미지들 사이에 놓이는 샘플의 비율입니다(Kynkäänniemi et al. 2019).</translation>
    </message>
    <message>
        <source>The share of samples that look the same as a training picture. Real pictures hardly ever look so like another one.</source>
        <translation>학습 이미지와 같아 보이는 샘플의 비율입니다. 실제 이미지끼리는 그렇게 닮은 경우가 거의 없습니다.</translation>
    </message>
    <message>
        <source>Variance ratio</source>
        <translation>분산비</translation>
    </message>
    <message>
        <source>Vendi score</source>
        <translation>Vendi 점수</translation>
    </message>
    <message>
        <source>as often as in the data</source>
        <translation>데이터만큼</translation>
    </message>
    <message>
        <source>not drawn</source>
        <translation>그리지 않음</translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation>{step:,}스텝</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>{times:g} times as often</source>
        <translation>데이터의 {times:g}배</translation>
    </message>
</context>
<context>
    <name>FigureLegend</name>
    <message>
        <source>real {value}</source>
        <translation>실제 {value}</translation>
    </message>
</context>
<context>
    <name>FigurePlot</name>
    <message>
        <source>Dashed: what as many real pictures score against other real ones.</source>
        <translation>파선: 같은 수의 실제 이미지를 다른 실제 이미지와 비교한 값.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Step {step:,}: {value}, real pictures {real}</source>
        <translation>{step:,}스텝: {value}, 실제 이미지 {real}</translation>
    </message>
    <message>
        <source>The higher, the more diverse.</source>
        <translation>높을수록 다양합니다.</translation>
    </message>
    <message>
        <source>The lower, the more diverse.</source>
        <translation>낮을수록 다양합니다.</translation>
    </message>
    <message>
        <source>The nearer to real pictures, the better.</source>
        <translation>실제 이미지의 값에 가까울수록 좋습니다.</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>A figure means little by itself. So the same figure of real pictures against other real pictures stands beside it: that is as well as a perfect generator could do with so few samples.</source>
        <translation>지표 하나만으로는 알 수 있는 것이 적습니다. 그래서 실제 이미지끼리 비교한 같은 지표를 옆에 함께 표시합니다. 그만한 수의 샘플로는 완벽한 생성자라도 그 정도가 한계입니다.</translation>
    </message>
    <message>
        <source>Every few seconds about 500 of the pictures that training makes anyway are compared with as many real ones. It costs training less than a twentieth of its time. “Measure 2,000 samples” takes a closer look, once.</source>
        <translation>학습 중에 어차피 만들어지는 이미지 가운데 약 500장을 몇 초마다 같은 수의 실제 이미지와 비교합니다. 여기에 드는 시간은 학습 시간의 20분의 1도 되지 않습니다. ‘샘플 2,000개 측정’은 한 번 더 자세히 살펴봅니다.</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>높을수록 좋습니다.</translation>
    </message>
    <message>
        <source>In which space</source>
        <translation>어떤 공간에서 재나요?</translation>
    </message>
    <message>
        <source>It should be near that of real pictures.</source>
        <translation>실제 이미지의 값에 가까워야 합니다.</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>낮을수록 좋습니다.</translation>
    </message>
    <message>
        <source>Modes are told by a small classifier where the data have labels or come with one, and are clusters of the real pictures where not. Distances are taken in that classifier’s features, or in the principal components of the pixels. The page “Now” says which. D’s own features are not used, for they change while D learns.</source>
        <translation>데이터에 레이블이 있거나 분류기가 딸려 있으면 작은 분류기로 모드를 구분하고, 없으면 실제 이미지의 군집을 모드로 봅니다. 거리는 그 분류기의 특징 공간이나 픽셀의 주성분에서 잽니다. 어느 쪽인지는 ‘현재’ 페이지에 나옵니다. D의 특징은 D가 배우는 동안 계속 바뀌므로 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Read them beside the real pictures</source>
        <translation>실제 이미지와 나란히 읽으세요</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>지표</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>As many real pictures score {value}.</source>
        <translation>같은 수의 실제 이미지로는 {value}입니다.</translation>
    </message>
    <message>
        <source>What as many real pictures score beside other real ones: the best that can be hoped for</source>
        <translation>같은 수의 실제 이미지를 다른 실제 이미지와 비교한 값입니다. 기대할 수 있는 최선입니다</translation>
    </message>
    <message>
        <source>a bit worse</source>
        <translation>조금 나쁨</translation>
    </message>
    <message>
        <source>beyond real</source>
        <translation>실제 이상</translation>
    </message>
    <message>
        <source>far worse</source>
        <translation>매우 나쁨</translation>
    </message>
    <message>
        <source>like real</source>
        <translation>실제 수준</translation>
    </message>
    <message>
        <source>real
pictures</source>
        <translation>실제
이미지</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>나쁨</translation>
    </message>
    <message>
        <source>{count:,} samples
step {step:,}</source>
        <translation>샘플 {count:,}개
{step:,}스텝</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Saving will replace what is in it.</source>
        <translation>저장하면 기존 내용이 바뀝니다.</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>‘{name}’ 파일이 이미 있습니다.</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Add keyframe {letter}</source>
        <translation>키프레임 {letter} 추가</translation>
    </message>
    <message>
        <source>Add {count} random keyframes</source>
        <translation>무작위 키프레임 {count}개 추가</translation>
    </message>
    <message>
        <source>Add {count} random keyframes after the last: a path at once</source>
        <translation>마지막 키프레임 뒤에 무작위 키프레임 {count}개를 더해 한 번에 경로를 만듭니다</translation>
    </message>
    <message>
        <source>Added {count} random keyframes, {first} to {last}. Undo takes them away again.</source>
        <translation>무작위 키프레임 {count}개({first}~{last})를 추가했습니다. 되돌리기로 없앨 수 있습니다.</translation>
    </message>
    <message>
        <source>Delete keyframe {letter}</source>
        <translation>키프레임 {letter} 삭제</translation>
    </message>
    <message>
        <source>Delete the keyframe at the playhead</source>
        <translation>재생 헤드에 있는 키프레임을 삭제합니다</translation>
    </message>
    <message>
        <source>Go to keyframe {letter}</source>
        <translation>키프레임 {letter} 위치로 이동</translation>
    </message>
    <message>
        <source>Keep a picture that you like as a keyframe, then another: the walk goes from one to the next.</source>
        <translation>마음에 드는 이미지를 키프레임으로 남기고, 하나 더 남겨 보세요. 하나에서 다음으로 이어지는 경로가 됩니다.</translation>
    </message>
    <message>
        <source>Keep this picture as a keyframe</source>
        <translation>이 이미지를 키프레임으로 남깁니다</translation>
    </message>
    <message>
        <source>Keyframe</source>
        <translation>키프레임</translation>
    </message>
    <message>
        <source>Keyframes</source>
        <translation>키프레임</translation>
    </message>
    <message>
        <source>Move along the path</source>
        <translation>경로를 따라 이동</translation>
    </message>
    <message>
        <source>Move keyframe {letter}</source>
        <translation>키프레임 {letter} 옮기기</translation>
    </message>
    <message>
        <source>Position on the path</source>
        <translation>경로 위의 위치</translation>
    </message>
    <message>
        <source>Put this picture in place of the keyframe at the playhead</source>
        <translation>재생 헤드에 있는 키프레임을 이 이미지로 바꿉니다</translation>
    </message>
    <message>
        <source>Replace keyframe {letter}</source>
        <translation>키프레임 {letter} 바꾸기</translation>
    </message>
    <message>
        <source>Two keyframes make a path.</source>
        <translation>키프레임 두 개가 있으면 경로가 됩니다.</translation>
    </message>
    <message>
        <source>{count} random</source>
        <translation>무작위 {count}개</translation>
    </message>
</context>
<context>
    <name>FollowButtons</name>
    <message>
        <source>Follow</source>
        <translation>따라가기</translation>
    </message>
    <message>
        <source>Keep the newest step in view</source>
        <translation>최신 스텝이 늘 보이게 합니다</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Show every step; a double click in a plot does the same</source>
        <translation>모든 스텝을 표시합니다. 그래프를 두 번 클릭해도 됩니다</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>&amp;Seed</source>
        <translation>시드(&amp;S)</translation>
    </message>
    <message>
        <source>A click puts a sample into the highlighted basket, and takes it out again. Ctrl and Shift select several, to drag or to send by key.</source>
        <translation>클릭하면 샘플이 강조된 바구니에 들어가고, 다시 클릭하면 빠집니다. Ctrl과 Shift로 여러 개를 선택해 끌어다 놓거나 키로 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Attributes of the open data help to find, say, glasses among the samples</source>
        <translation>열려 있는 데이터의 속성으로, 예를 들어 샘플 중에서 안경 쓴 얼굴을 쉽게 찾을 수 있습니다</translation>
    </message>
    <message>
        <source>Balanced accuracy: the mean of how many are recognised with and without it. Guessing has 50%.</source>
        <translation>균형 정확도: 속성이 있을 때와 없을 때 맞힌 비율의 평균입니다. 찍으면 50%입니다.</translation>
    </message>
    <message>
        <source>Click, drag, or press A, B or C</source>
        <translation>클릭하거나, 끌어다 놓거나, A, B, C를 누르세요</translation>
    </message>
    <message>
        <source>Draw other samples: the next seed</source>
        <translation>다음 시드로 다른 샘플을 그립니다</translation>
    </message>
    <message>
        <source>Estimated by a linear model on the data’s attributes, accuracy {accuracy:.0%} on held-out pictures.</source>
        <translation>데이터의 속성으로 학습한 선형 모델의 추정입니다. 따로 떼어 둔 이미지에서 정확도 {accuracy:.0%}.</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>이미지 크게</translation>
    </message>
    <message>
        <source>Learning attributes from the data…</source>
        <translation>데이터에서 속성을 학습하는 중…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>다른 샘플</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>정렬(&amp;O)</translation>
    </message>
    <message>
        <source>Sample number</source>
        <translation>샘플 번호</translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation>샘플 {number}</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>Show {count} more samples</source>
        <translation>샘플 {count}개 더 보기</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>이미지 작게</translation>
    </message>
    <message>
        <source>Sort samples by</source>
        <translation>샘플 정렬 기준</translation>
    </message>
    <message>
        <source>The data have too few examples with or without “{name}” to learn it from.</source>
        <translation>데이터에 ‘{name}’ 속성이 있거나 없는 예가 너무 적어 학습할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>GamePage</name>
    <message>
        <source>Above: both losses. Below them: D(x) and D(G(z)). The samples are drawn from the same z at every step. Stop it when you like.</source>
        <translation>위는 두 손실, 그 아래는 D(x)와 D(G(z))입니다. 샘플은 스텝마다 같은 z로 그립니다. 원할 때 중지하세요.</translation>
    </message>
    <message>
        <source>D makes V large: 1 for real pictures, 0 for fakes. G makes V small, by pictures that D takes for real.</source>
        <translation>D는 실제 이미지에 1, 가짜에 0이라고 답해 V를 크게 합니다. G는 D가 진짜로 여길 이미지를 그려 V를 작게 합니다.</translation>
    </message>
    <message>
        <source>D: k times, take a batch of real pictures and a batch of G’s, and change D so that V rises.</source>
        <translation>D: 실제 이미지 배치와 G의 이미지 배치를 뽑아 V가 커지도록 D를 바꾸는 일을 k번 합니다.</translation>
    </message>
    <message>
        <source>G: take a batch of z, and change G so that V falls. In practice so that log D(G(z)) rises: see the page on saturating.</source>
        <translation>G: z의 배치를 뽑아 V가 작아지도록 G를 바꿉니다. 실제로는 log D(G(z))가 커지도록 바꿉니다. 포화를 다룬 페이지를 보세요.</translation>
    </message>
    <message>
        <source>One step of training</source>
        <translation>학습의 한 스텝</translation>
    </message>
    <message>
        <source>Only D sees real pictures. G learns from D’s verdict alone.</source>
        <translation>실제 이미지는 D만 봅니다. G는 오직 D의 판단에서 배웁니다.</translation>
    </message>
    <message>
        <source>Show me the 2014 GAN</source>
        <translation>2014년 GAN 보여 주기</translation>
    </message>
    <message>
        <source>That is algorithm 1 of the 2014 paper, which took k = 1. Here k is the setting “D steps per G step”.</source>
        <translation>2014년 논문의 알고리즘 1이며, 논문은 k = 1을 썼습니다. 여기서 k는 ‘G 1스텝당 D 스텝’ 설정입니다.</translation>
    </message>
    <message>
        <source>The generator G turns noise z into a picture. The discriminator D says how likely a picture is to be real: D(x) for a real one, D(G(z)) for one of G’s. Both play for one number:</source>
        <translation>생성자 G는 노이즈 z를 이미지로 바꿉니다. 판별자 D는 이미지가 진짜일 확률을 말합니다. 실제 이미지에는 D(x), G의 이미지에는 D(G(z))입니다. 둘은 하나의 값을 두고 겨룹니다:</translation>
    </message>
    <message>
        <source>Trains its perceptrons on the built-in digits, in Train. Your settings and pictures stay as they are.</source>
        <translation>학습에서 그 퍼셉트론을 내장된 숫자로 학습시킵니다. 내 설정과 이미지는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>a real picture</source>
        <translation>실제 이미지</translation>
    </message>
    <message>
        <source>its picture</source>
        <translation>생성 이미지</translation>
    </message>
    <message>
        <source>noise z</source>
        <translation>노이즈 z</translation>
    </message>
    <message>
        <source>real?</source>
        <translation>진짜일까?</translation>
    </message>
</context>
<context>
    <name>GeneratorChoice</name>
    <message>
        <source>Average (EMA)</source>
        <translation>평균(EMA)</translation>
    </message>
    <message>
        <source>Current G</source>
        <translation>현재 G</translation>
    </message>
    <message>
        <source>The generator in training, as it is at each step: the doctor looks at this one</source>
        <translation>학습 중인 생성자의 스텝마다의 모습 그대로입니다. 닥터는 이쪽을 살펴봅니다</translation>
    </message>
    <message>
        <source>The moving average of its weights, which is what you keep: smoother, and later to collapse</source>
        <translation>생성자 가중치의 이동 평균으로, 저장되는 것은 이쪽입니다. 더 매끄럽고 더 늦게 붕괴합니다</translation>
    </message>
</context>
<context>
    <name>Grower</name>
    <message>
        <source>Looking back through the run</source>
        <translation>학습 과정을 되돌아보는 중</translation>
    </message>
</context>
<context>
    <name>GrowthBlock</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export as a strip, a GIF or a video</source>
        <translation>스트립, GIF, 동영상으로 내보내기</translation>
    </message>
</context>
<context>
    <name>GrowthExports</name>
    <message>
        <source>Export animation</source>
        <translation>애니메이션 내보내기</translation>
    </message>
    <message>
        <source>Export strip</source>
        <translation>스트립 내보내기</translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <translation>{path}에 내보냈습니다</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>{name} 내보내는 중</translation>
    </message>
    <message>
        <source>GIF animations</source>
        <translation>GIF 애니메이션</translation>
    </message>
    <message>
        <source>MP4 videos</source>
        <translation>MP4 동영상</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG 이미지</translation>
    </message>
    <message>
        <source>{name} growing</source>
        <translation>{name} 성장 과정</translation>
    </message>
    <message>
        <source>{what}: animation as GIF…</source>
        <translation>{what}: 애니메이션을 GIF로…</translation>
    </message>
    <message>
        <source>{what}: animation as MP4…</source>
        <translation>{what}: 애니메이션을 MP4로…</translation>
    </message>
    <message>
        <source>{what}: strip as PNG…</source>
        <translation>{what}: 스트립을 PNG로…</translation>
    </message>
</context>
<context>
    <name>GrowthPage</name>
    <message>
        <source>Choose samples to watch</source>
        <translation>지켜볼 샘플 고르기</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>성장 과정</translation>
    </message>
    <message>
        <source>Looking back through the run…</source>
        <translation>학습 과정을 되돌아보는 중…</translation>
    </message>
    <message>
        <source>Other z</source>
        <translation>다른 z</translation>
    </message>
    <message>
        <source>Pin samples at the left, or any other z: you see how each picture comes about, from noise to what it is now.</source>
        <translation>왼쪽의 샘플이나 다른 z를 고정하세요. 이미지가 노이즈에서 지금 모습이 되기까지를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Pin the first four</source>
        <translation>처음 네 개 고정</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>Through the training</source>
        <translation>학습 전체</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>모두 고정 해제</translation>
    </message>
    <message>
        <source>Watch a sample grow</source>
        <translation>샘플이 자라는 모습 보기</translation>
    </message>
    <message>
        <source>Watch {name}</source>
        <translation>{name} 지켜보기</translation>
    </message>
    <message>
        <source>What is watched, at the chosen step</source>
        <translation>선택한 스텝에서 지켜보는 이미지</translation>
    </message>
    <message>
        <source>drawn at every checkpoint that is kept</source>
        <translation>남아 있는 체크포인트마다</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>샘플 {number}</translation>
    </message>
    <message>
        <source>whenever the run has kept its grid</source>
        <translation>샘플 격자가 남아 있는 스텝마다</translation>
    </message>
    <message>
        <source>{name}, step {step:,}</source>
        <translation>{name}, {step:,}스텝</translation>
    </message>
</context>
<context>
    <name>GrowthStrip</name>
    <message>
        <source>{name}, step {step:,}</source>
        <translation>{name}, {step:,}스텝</translation>
    </message>
</context>
<context>
    <name>Guess</name>
    <message>
        <source>batch norm with ε = {eps}</source>
        <translation>ε = {eps}인 배치 정규화</translation>
    </message>
    <message>
        <source>bilinear enlargement</source>
        <translation>쌍선형 확대</translation>
    </message>
    <message>
        <source>instance norm</source>
        <translation>인스턴스 정규화</translation>
    </message>
    <message>
        <source>leaky ReLU {slope}</source>
        <translation>Leaky ReLU {slope}</translation>
    </message>
    <message>
        <source>linear output</source>
        <translation>선형 출력</translation>
    </message>
    <message>
        <source>no activation</source>
        <translation>활성화 함수 없음</translation>
    </message>
    <message>
        <source>no activation after layer {layers}</source>
        <translation>{layers}번 층 뒤 활성화 함수 없음</translation>
    </message>
    <message>
        <source>normal z</source>
        <translation>정규 분포 z</translation>
    </message>
    <message>
        <source>sigmoid output</source>
        <translation>시그모이드 출력</translation>
    </message>
    <message>
        <source>sizes {sizes}</source>
        <translation>크기 {sizes}</translation>
    </message>
    <message>
        <source>tanh output</source>
        <translation>tanh 출력</translation>
    </message>
    <message>
        <source>uniform z</source>
        <translation>균등 분포 z</translation>
    </message>
    <message>
        <source>{size} × {size} px</source>
        <translation>{size} × {size} px</translation>
    </message>
</context>
<context>
    <name>GuessDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Certain: {traits}</source>
        <translation>확실한 점: {traits}</translation>
    </message>
    <message>
        <source>Drawing guess {number}</source>
        <translation>{number}번 후보 그리는 중</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open a checkpoint</source>
        <translation>체크포인트 열기</translation>
    </message>
    <message>
        <source>Opening the checkpoint</source>
        <translation>체크포인트 여는 중</translation>
    </message>
    <message>
        <source>Show the less likely ways to read it too</source>
        <translation>가능성이 낮은 해석도 표시합니다</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count}개 더 보기</translation>
    </message>
    <message>
        <source>Ways to read the checkpoint, the likeliest first</source>
        <translation>체크포인트를 해석하는 방법(가능성이 높은 순)</translation>
    </message>
    <message>
        <source>“{name}” does not say all about its generator. Which pictures look right?</source>
        <translation>‘{name}’ 파일에는 생성자에 대한 정보가 다 들어 있지 않습니다. 어느 이미지가 제대로 보이나요?</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>How many modes of the data the samples show, as soon as they have been measured</source>
        <translation>샘플에 데이터의 모드가 몇 개나 나타나는지, 측정되는 대로 표시합니다</translation>
    </message>
    <message>
        <source>There are {modes:,}; {samples:,} real pictures show {expected:,} of them.</source>
        <translation>모드는 모두 {modes:,}개이며, 실제 이미지 {samples:,}장에는 그중 {expected:,}개가 나타납니다.</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>군집</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>{count:,} missing</source>
        <translation>누락 {count:,}개</translation>
    </message>
    <message>
        <source>{count:,} rare</source>
        <translation>희소 {count:,}개</translation>
    </message>
    <message>
        <source>{count:,} with a fair share: shown at least a tenth as often as in the data</source>
        <translation>충분 {count:,}개: 데이터에서 차지하는 비율의 10분의 1 이상 나옴</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>All figures of diversity</source>
        <translation>모든 다양성 지표</translation>
    </message>
    <message>
        <source>All losses</source>
        <translation>모든 손실</translation>
    </message>
    <message>
        <source>All remedies, measured</source>
        <translation>모든 처방과 측정 결과</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>벡터 연산</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>모드 붕괴</translation>
    </message>
    <message>
        <source>DCGAN’s guidelines</source>
        <translation>DCGAN의 지침</translation>
    </message>
    <message>
        <source>Did it memorise?</source>
        <translation>암기한 것일까</translation>
    </message>
    <message>
        <source>How to measure a GAN</source>
        <translation>GAN을 재는 방법</translation>
    </message>
    <message>
        <source>Latent space</source>
        <translation>잠재 공간</translation>
    </message>
    <message>
        <source>Latent space and the walk</source>
        <translation>잠재 공간과 탐색</translation>
    </message>
    <message>
        <source>Losses are not quality</source>
        <translation>손실은 품질이 아니다</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>Saturating or not</source>
        <translation>포화와 비포화</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>게임</translation>
    </message>
    <message>
        <source>The minimax game</source>
        <translation>최소최대 게임</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>이 창</translation>
    </message>
    <message>
        <source>To look things up</source>
        <translation>찾아보기</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>탐색</translation>
    </message>
    <message>
        <source>What cures it</source>
        <translation>무엇으로 고치나</translation>
    </message>
    <message>
        <source>What mode collapse is</source>
        <translation>모드 붕괴란</translation>
    </message>
    <message>
        <source>What the doctor knows</source>
        <translation>닥터가 아는 것</translation>
    </message>
    <message>
        <source>Where this is from</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Why 0.5 and 1.386</source>
        <translation>왜 0.5와 1.386인가</translation>
    </message>
    <message>
        <source>Why average three z</source>
        <translation>왜 z 세 개를 평균하나</translation>
    </message>
    <message>
        <source>Why training oscillates</source>
        <translation>학습은 왜 진동하나</translation>
    </message>
</context>
<context>
    <name>Hyperparameter</name>
    <message>
        <source>A share of the picture’s size. The paper uses 0.125; 0 switches it off.</source>
        <translation>이미지 크기에 대한 비율입니다. 논문은 0.125를 씁니다. 0이면 끕니다.</translation>
    </message>
    <message>
        <source>A share of the picture’s size; the hole may lie partly outside. The paper uses 0.5; 0 switches it off.</source>
        <translation>이미지 크기에 대한 비율입니다. 구멍은 일부가 이미지 밖으로 나갈 수 있습니다. 논문은 0.5를 씁니다. 0이면 끕니다.</translation>
    </message>
    <message>
        <source>Adam β1</source>
        <translation>Adam β1</translation>
    </message>
    <message>
        <source>Adam β2</source>
        <translation>Adam β2</translation>
    </message>
    <message>
        <source>After so many steps a weight counts half, as long as this is on.</source>
        <translation>처방이 켜져 있는 동안, 이만큼 스텝이 지나면 가중치의 비중이 절반이 됩니다.</translation>
    </message>
    <message>
        <source>After so many steps the momentum has reached its last value. 250 epochs of MNIST in the 2014 paper.</source>
        <translation>이만큼 스텝이 지나면 모멘텀이 최종값에 이릅니다. 2014년 논문에서는 MNIST 250에폭입니다.</translation>
    </message>
    <message>
        <source>Alter colours</source>
        <translation>색 변형</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>신경망 구조</translation>
    </message>
    <message>
        <source>Batch norm in D</source>
        <translation>D의 배치 정규화</translation>
    </message>
    <message>
        <source>Batch norm in G</source>
        <translation>G의 배치 정규화</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Begin at the mean</source>
        <translation>평균에서 시작</translation>
    </message>
    <message>
        <source>Both learning rates are divided by this after each step. 1.000004 in the 2014 paper: a tenth less after 26,000 steps.</source>
        <translation>스텝마다 두 학습률을 이 값으로 나눕니다. 2014년 논문은 1.000004를 씁니다. 26,000스텝 뒤에 10분의 1이 줄어듭니다.</translation>
    </message>
    <message>
        <source>Change brightness, saturation and contrast by chance.</source>
        <translation>밝기, 채도, 대비를 무작위로 바꿉니다.</translation>
    </message>
    <message>
        <source>Channels of the discriminator’s first layer, where they are others than the generator’s. 0: the same width.</source>
        <translation>판별자 첫 층의 채널 수를 생성자와 다르게 할 때 씁니다. 0이면 같은 폭입니다.</translation>
    </message>
    <message>
        <source>Channels of the layers next to the picture; deeper layers have 2, 4, 8 times as many. The common DCGAN has 64.</source>
        <translation>이미지에 가장 가까운 층의 채널 수입니다. 더 깊은 층은 2, 4, 8배입니다. 흔히 쓰는 DCGAN은 64입니다.</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>체크포인트 간격</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Critic steps</source>
        <translation>크리틱 스텝</translation>
    </message>
    <message>
        <source>D activation</source>
        <translation>D 활성화 함수</translation>
    </message>
    <message>
        <source>D channels</source>
        <translation>D 채널</translation>
    </message>
    <message>
        <source>D hidden layers</source>
        <translation>D 은닉층</translation>
    </message>
    <message>
        <source>D learning rate</source>
        <translation>D 학습률</translation>
    </message>
    <message>
        <source>D steps per G step</source>
        <translation>G 1스텝당 D 스텝</translation>
    </message>
    <message>
        <source>D width</source>
        <translation>D 폭</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Disk budget</source>
        <translation>디스크 한도</translation>
    </message>
    <message>
        <source>Draw and keep the grid of samples every so many steps.</source>
        <translation>이만큼 스텝이 지날 때마다 샘플 격자를 그려서 보관합니다.</translation>
    </message>
    <message>
        <source>Dropout in D</source>
        <translation>D 드롭아웃</translation>
    </message>
    <message>
        <source>Dropout of pixels</source>
        <translation>픽셀 드롭아웃</translation>
    </message>
    <message>
        <source>D’s label for real pictures as long as this is on. The usual choice is 0.9.</source>
        <translation>처방이 켜져 있는 동안 D가 실제 이미지에 쓰는 레이블입니다. 보통 0.9를 씁니다.</translation>
    </message>
    <message>
        <source>EMA half-life</source>
        <translation>EMA 반감기</translation>
    </message>
    <message>
        <source>Every weight of the critic is kept within ± this. The paper uses 0.01.</source>
        <translation>크리틱의 모든 가중치를 ± 이 값 안에 가둡니다. 논문은 0.01을 씁니다.</translation>
    </message>
    <message>
        <source>Fast rate, of D</source>
        <translation>빠른 쪽, D 학습률</translation>
    </message>
    <message>
        <source>Final momentum</source>
        <translation>최종 모멘텀</translation>
    </message>
    <message>
        <source>G begins with the mean of all pictures, as in the 2014 paper: D cannot tell its first pictures by their grey alone.</source>
        <translation>2014년 논문처럼 G가 모든 이미지의 평균에서 시작합니다. D가 첫 이미지들을 밝기만으로 가려내지 못합니다.</translation>
    </message>
    <message>
        <source>G hidden layers</source>
        <translation>G 은닉층</translation>
    </message>
    <message>
        <source>G learning rate</source>
        <translation>G 학습률</translation>
    </message>
    <message>
        <source>G width</source>
        <translation>G 폭</translation>
    </message>
    <message>
        <source>Gradient penalty λ</source>
        <translation>기울기 페널티 λ</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>반감기</translation>
    </message>
    <message>
        <source>Hidden layers of the discriminator. The 2014 paper has two.</source>
        <translation>판별자의 은닉층 수입니다. 2014년 논문은 두 층입니다.</translation>
    </message>
    <message>
        <source>Hidden layers of the generator, each with ReLU. The 2014 paper has two.</source>
        <translation>생성자의 은닉층 수입니다. 층마다 ReLU가 붙습니다. 2014년 논문은 두 층입니다.</translation>
    </message>
    <message>
        <source>How gradients become steps, in both networks.</source>
        <translation>두 신경망에서 기울기를 스텝으로 바꾸는 방법입니다.</translation>
    </message>
    <message>
        <source>How long Adam remembers the size of the gradients.</source>
        <translation>Adam이 기울기의 크기를 얼마나 오래 기억하는지 정합니다.</translation>
    </message>
    <message>
        <source>How many numbers in z, the noise that the generator turns into a picture. The DCGAN paper uses 100.</source>
        <translation>생성자가 이미지로 바꾸는 노이즈 z의 차원 수입니다. DCGAN 논문은 100을 씁니다.</translation>
    </message>
    <message>
        <source>How many pictures D sees at once. 2 is the paper’s usual choice; the batch size has to be a multiple.</source>
        <translation>D가 한꺼번에 보는 이미지 수입니다. 논문은 보통 2를 씁니다. 배치 크기는 이 수의 배수여야 합니다.</translation>
    </message>
    <message>
        <source>How many steps of D the generator looks ahead. The paper uses 1 to 10; each takes longer than a whole step without.</source>
        <translation>생성자가 D의 학습을 몇 스텝 앞까지 내다보는지 정합니다. 논문은 1~10을 씁니다. 하나 늘 때마다 처방 없는 한 스텝보다 더 오래 걸립니다.</translation>
    </message>
    <message>
        <source>How much of a step goes on into the next one, at first. 0.5 in the 2014 paper.</source>
        <translation>처음에 한 스텝의 얼마만큼이 다음 스텝으로 이어지는지 정합니다. 2014년 논문은 0.5를 씁니다.</translation>
    </message>
    <message>
        <source>How often the discriminator learns before the generator learns once: the k of the 2014 paper. 0: it never learns.</source>
        <translation>생성자가 한 번 학습하기 전에 판별자가 몇 번 학습하는지 정합니다. 2014년 논문의 k입니다. 0이면 전혀 학습하지 않습니다.</translation>
    </message>
    <message>
        <source>How strongly D is kept flat around all pictures. 1 suits small pictures, 10 those of 64 px and more.</source>
        <translation>모든 이미지 주변에서 D를 얼마나 평평하게 유지할지 정합니다. 작은 이미지에는 1, 64 px 이상에는 10이 알맞습니다.</translation>
    </message>
    <message>
        <source>How strongly D is kept flat around real pictures. 1 suits small pictures, 10 those of 64 px and more.</source>
        <translation>실제 이미지 주변에서 D를 얼마나 평평하게 유지할지 정합니다. 작은 이미지에는 1, 64 px 이상에는 10이 알맞습니다.</translation>
    </message>
    <message>
        <source>How strongly the critic’s gradient is held at length 1. The paper uses 10.</source>
        <translation>크리틱의 기울기 길이를 1로 붙들어 두는 세기입니다. 논문은 10을 씁니다.</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>이미지 크기</translation>
    </message>
    <message>
        <source>Label for real</source>
        <translation>진짜 레이블</translation>
    </message>
    <message>
        <source>Latent size</source>
        <translation>잠재 차원</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Maxout pieces</source>
        <translation>맥스아웃 조각 수</translation>
    </message>
    <message>
        <source>Maxout, as in the 2014 paper, takes the largest of several linear units; ReLU is several times cheaper.</source>
        <translation>2014년 논문의 맥스아웃은 여러 선형 유닛 중 가장 큰 값을 취합니다. ReLU는 계산이 몇 배 가볍습니다.</translation>
    </message>
    <message>
        <source>Mirror pictures</source>
        <translation>좌우 반전</translation>
    </message>
    <message>
        <source>Mixed computes layers in bfloat16 and keeps weights and optimizer in full precision: up to 1.6 times as fast on processors made for it. Auto does so on those.</source>
        <translation>혼합은 층의 연산을 bfloat16으로 하고 가중치와 옵티마이저는 전체 정밀도로 유지합니다. 이를 지원하는 프로세서에서는 최대 1.6배 빠릅니다. 자동은 그런 프로세서에서만 혼합을 씁니다.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>모멘텀</translation>
    </message>
    <message>
        <source>Momentum ramp</source>
        <translation>모멘텀 변화 스텝</translation>
    </message>
    <message>
        <source>Momentum. 0.5 in the DCGAN paper; 0 for WGAN, which makes Adam an RMSProp.</source>
        <translation>모멘텀입니다. DCGAN 논문은 0.5를 씁니다. WGAN에서는 0으로 두며, 이때 Adam은 RMSProp이 됩니다.</translation>
    </message>
    <message>
        <source>Noise at first</source>
        <translation>처음 노이즈</translation>
    </message>
    <message>
        <source>Noise gone after</source>
        <translation>노이즈가 사라지는 스텝</translation>
    </message>
    <message>
        <source>Of how many linear units maxout takes the largest: 5 in the 2014 paper. Without maxout it means nothing.</source>
        <translation>맥스아웃이 선형 유닛 몇 개 중에서 최댓값을 취하는지 정합니다. 2014년 논문은 5입니다. 맥스아웃을 쓰지 않으면 의미가 없습니다.</translation>
    </message>
    <message>
        <source>Older checkpoints and samples are thinned out to stay under this.</source>
        <translation>이 한도를 넘지 않도록 오래된 체크포인트와 샘플을 솎아 냅니다.</translation>
    </message>
    <message>
        <source>On in DCGAN, which hardly ever collapses with it. Switch it off to see why it is there.</source>
        <translation>DCGAN에서는 켜져 있고, 덕분에 거의 붕괴하지 않습니다. 왜 있는지 보려면 꺼 보세요.</translation>
    </message>
    <message>
        <source>On in DCGAN. Switch it off for WGAN-GP, whose penalty looks at each picture alone.</source>
        <translation>DCGAN에서는 켜져 있습니다. WGAN-GP의 페널티는 이미지를 한 장씩 따로 보므로 WGAN-GP를 쓸 때는 끄세요.</translation>
    </message>
    <message>
        <source>One-sided label smoothing (Salimans et al. 2016): 0.9 keeps D from being too sure of real pictures. 1 switches it off.</source>
        <translation>단측 레이블 스무딩(Salimans et al. 2016)입니다. 0.9로 두면 D가 실제 이미지를 지나치게 확신하지 않습니다. 1이면 끕니다.</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>최적화</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <source>Penalty λ</source>
        <translation>페널티 λ</translation>
    </message>
    <message>
        <source>Pictures are drawn with an average of the generator’s recent weights; after so many steps a weight counts half. 0 switches it off.</source>
        <translation>이미지는 최근 생성자 가중치의 평균으로 그립니다. 이만큼 스텝이 지나면 가중치의 비중이 절반이 됩니다. 0이면 끕니다.</translation>
    </message>
    <message>
        <source>Pictures in a pack</source>
        <translation>한 묶음의 이미지 수</translation>
    </message>
    <message>
        <source>Pictures per step. The DCGAN paper uses 128; fewer is faster per step and noisier.</source>
        <translation>한 스텝에 쓰는 이미지 수입니다. DCGAN 논문은 128을 씁니다. 줄이면 스텝은 빨라지지만 노이즈가 커집니다.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>연산 정밀도</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>사전 분포</translation>
    </message>
    <message>
        <source>R1 and R2 strength γ</source>
        <translation>R1·R2 세기 γ</translation>
    </message>
    <message>
        <source>R1 strength γ</source>
        <translation>R1 세기 γ</translation>
    </message>
    <message>
        <source>Rate decay</source>
        <translation>학습률 감쇠</translation>
    </message>
    <message>
        <source>Rate of both</source>
        <translation>공통 학습률</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>처방</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Sample every</source>
        <translation>샘플 간격</translation>
    </message>
    <message>
        <source>Save everything this often, so that a crash costs no more than that.</source>
        <translation>이 간격으로 모든 것을 저장합니다. 갑자기 종료되어도 잃는 것은 이만큼뿐입니다.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Shift by up to</source>
        <translation>최대 이동 거리</translation>
    </message>
    <message>
        <source>Show every other picture mirrored. Good for faces and rooms, wrong for digits and text.</source>
        <translation>이미지를 두 장에 한 장꼴로 좌우 반전해서 보여 줍니다. 얼굴과 방에는 좋지만 숫자와 글자에는 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Size of the hole</source>
        <translation>구멍 크기</translation>
    </message>
    <message>
        <source>Slow rate, of G</source>
        <translation>느린 쪽, G 학습률</translation>
    </message>
    <message>
        <source>Smoothed label</source>
        <translation>스무딩한 레이블</translation>
    </message>
    <message>
        <source>So many steps after it was switched on, no noise is left.</source>
        <translation>처방을 켠 뒤 이만큼 스텝이 지나면 노이즈가 남지 않습니다.</translation>
    </message>
    <message>
        <source>Standard deviation of the noise when it is switched on; pixels lie between -1 and 1.</source>
        <translation>처방을 켤 때 노이즈의 표준편차입니다. 픽셀 값은 -1에서 1 사이입니다.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝 수</translation>
    </message>
    <message>
        <source>Steps ahead</source>
        <translation>내다보는 스텝 수</translation>
    </message>
    <message>
        <source>Steps of D for each one of G as long as this is on. The paper uses 5.</source>
        <translation>처방이 켜져 있는 동안 G의 1스텝당 D의 스텝 수입니다. 논문은 5를 씁니다.</translation>
    </message>
    <message>
        <source>The discriminator’s learning rate as long as this is on.</source>
        <translation>처방이 켜져 있는 동안 판별자에 쓰는 학습률입니다.</translation>
    </message>
    <message>
        <source>The generator’s learning rate as long as this is on.</source>
        <translation>처방이 켜져 있는 동안 생성자에 쓰는 학습률입니다.</translation>
    </message>
    <message>
        <source>The kind of networks that the generator and the discriminator are.</source>
        <translation>생성자와 판별자로 쓸 신경망의 종류입니다.</translation>
    </message>
    <message>
        <source>The learning rate of both networks as long as this is on. The paper uses 0.0001.</source>
        <translation>처방이 켜져 있는 동안 두 신경망에 쓰는 학습률입니다. 논문은 0.0001을 씁니다.</translation>
    </message>
    <message>
        <source>The same seed and settings give the same run: bit for bit on a processor that has no other work.</source>
        <translation>시드와 설정이 같으면 학습도 같습니다. 다른 작업이 없는 프로세서에서는 비트 단위까지 똑같습니다.</translation>
    </message>
    <message>
        <source>The share of each hidden layer of D that is dropped by chance. 0.5 in the 2014 paper; 0 switches it off.</source>
        <translation>D의 각 은닉층에서 무작위로 끄는 유닛의 비율입니다. 2014년 논문은 0.5입니다. 0이면 끕니다.</translation>
    </message>
    <message>
        <source>The share of pixels that D does not see, by chance. 0.2 in the 2014 paper; 0 switches it off.</source>
        <translation>D에게 무작위로 보여 주지 않는 픽셀의 비율입니다. 2014년 논문은 0.2입니다. 0이면 끕니다.</translation>
    </message>
    <message>
        <source>The size of the discriminator’s steps. 0.0002 in the DCGAN paper.</source>
        <translation>판별자가 한 스텝에 움직이는 크기입니다. DCGAN 논문은 0.0002를 씁니다.</translation>
    </message>
    <message>
        <source>The size of the generator’s steps. 0.0002 in the DCGAN paper.</source>
        <translation>생성자가 한 스텝에 움직이는 크기입니다. DCGAN 논문은 0.0002를 씁니다.</translation>
    </message>
    <message>
        <source>Train on colour or on grey pictures. Auto looks at the data.</source>
        <translation>컬러 이미지로 학습할지 흑백 이미지로 학습할지 정합니다. 자동은 데이터를 보고 결정합니다.</translation>
    </message>
    <message>
        <source>Train until so many generator steps are done.</source>
        <translation>생성자가 이만큼 스텝을 마칠 때까지 학습합니다.</translation>
    </message>
    <message>
        <source>Units in each hidden layer of the discriminator. The 2014 paper has 240, of maxout.</source>
        <translation>판별자의 각 은닉층에 있는 유닛 수입니다. 2014년 논문은 맥스아웃 240개를 씁니다.</translation>
    </message>
    <message>
        <source>Units in each hidden layer of the generator. The 2014 paper has 1200 for MNIST.</source>
        <translation>생성자의 각 은닉층에 있는 유닛 수입니다. 2014년 논문은 MNIST에 1200을 씁니다.</translation>
    </message>
    <message>
        <source>Weight clip</source>
        <translation>가중치 클리핑</translation>
    </message>
    <message>
        <source>What is switched on against collapse.</source>
        <translation>붕괴를 막기 위해 켜 둔 것들입니다.</translation>
    </message>
    <message>
        <source>What the momentum has become when it no longer changes. 0.7 in the 2014 paper.</source>
        <translation>더는 변하지 않을 때의 모멘텀입니다. 2014년 논문은 0.7을 씁니다.</translation>
    </message>
    <message>
        <source>What the two networks fight over.</source>
        <translation>두 신경망이 무엇을 두고 겨루는지 정합니다.</translation>
    </message>
    <message>
        <source>Where z is drawn from: a normal distribution, or uniform between -1 and 1 as in the DCGAN paper.</source>
        <translation>z를 뽑는 분포입니다. 정규 분포이거나, DCGAN 논문처럼 -1에서 1 사이의 균등 분포입니다.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>폭</translation>
    </message>
    <message>
        <source>Width and height of the pictures. Twice the size costs about four times the time.</source>
        <translation>이미지의 가로세로 크기입니다. 크기가 두 배가 되면 시간은 약 네 배 걸립니다.</translation>
    </message>
    <message>
        <source>as in G</source>
        <translation>G와 같음</translation>
    </message>
    <message>
        <source>min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>스텝</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Arrow keys</source>
        <translation>화살표 키</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>선택 범위 넓히기</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>크게, 작게</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Pictures in a grid</source>
        <translation>이미지 격자</translation>
    </message>
    <message>
        <source>Select, deselect</source>
        <translation>선택, 선택 해제</translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation>Shift+화살표 키</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>ImageModel</name>
    <message>
        <source>Picture {number}</source>
        <translation>이미지 {number}</translation>
    </message>
    <message>
        <source>group {number}</source>
        <translation>그룹 {number}</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Copy picture</source>
        <translation>이미지 복사</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG 이미지</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>이미지 저장</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>이미지를 PNG로 저장…</translation>
    </message>
    <message>
        <source>Smooth pixels</source>
        <translation>픽셀 부드럽게</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>이미지</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중단하는 중…</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} 남음</translation>
    </message>
</context>
<context>
    <name>KeyframeList</name>
    <message>
        <source>Alt and arrow keys</source>
        <translation>Alt+화살표 키</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete {letter}</source>
        <translation>키프레임 {letter} 삭제</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Go to {letter}</source>
        <translation>키프레임 {letter} 위치로 이동</translation>
    </message>
    <message>
        <source>Keyframe {letter}</source>
        <translation>키프레임 {letter}</translation>
    </message>
    <message>
        <source>Keyframes</source>
        <translation>키프레임</translation>
    </message>
    <message>
        <source>Move it along</source>
        <translation>순서 옮기기</translation>
    </message>
    <message>
        <source>Replace {letter} by this picture</source>
        <translation>키프레임 {letter}의 이미지를 이것으로 바꾸기</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>LatentPage</name>
    <message>
        <source>7.1</source>
        <translation>7.1</translation>
    </message>
    <message>
        <source>A normal z of 100 numbers is about √100 = 10 long, and hardly ever less than 8 or more than 12: all z lie on a thin shell. G was trained there and nowhere else. The middle of a straight line between two of them is 7.1 long, where no z ever was. So the walk follows the arc, which keeps the length.</source>
        <translation>100차원 정규 분포 z의 길이는 √100 = 10쯤이고, 8보다 짧거나 12보다 긴 일은 거의 없습니다. 모든 z가 얇은 껍질 위에 있는 셈입니다. G는 그곳에서만 학습했습니다. 두 z를 잇는 직선의 중간은 길이가 7.1로, 어떤 z도 있었던 적이 없는 곳입니다. 그래서 탐색은 길이를 유지하는 호를 따라갑니다.</translation>
    </message>
    <message>
        <source>A uniform z, as DCGAN had it, fills a cube from −1 to 1 and is about 5.8 long. A straight line between two of its z stays in the cube, so there the walk goes straight.</source>
        <translation>DCGAN이 쓴 균등 분포 z는 −1에서 1까지의 정육면체를 채우고 길이는 5.8쯤입니다. 두 z를 잇는 직선이 정육면체를 벗어나지 않으므로 이때는 직선으로 갑니다.</translation>
    </message>
    <message>
        <source>Every picture on the way is a room, or whatever your model draws. The length of z under the picture hardly changes.</source>
        <translation>지나는 이미지마다 방이거나, 모델이 그리는 다른 무언가입니다. 이미지 아래에 있는 z의 길이는 거의 변하지 않습니다.</translation>
    </message>
    <message>
        <source>Normal: along the arc z keeps its length, half-way on the dashed line it has lost almost a third of it. Uniform: straight lines stay in the cube.</source>
        <translation>정규 분포: 호를 따라가면 z의 길이가 유지되지만, 파선의 중간에서는 거의 3분의 1이 줄어듭니다. 균등 분포: 직선은 정육면체를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>Now in straight lines</source>
        <translation>이번에는 직선으로</translation>
    </message>
    <message>
        <source>Plays a path in Walk, along arcs: through your keyframes, or through nine random ones. Undo takes it back.</source>
        <translation>탐색에서 호를 따라 경로를 재생합니다. 내 키프레임을 지나거나, 없으면 무작위 키프레임 아홉 개를 지납니다. 되돌리기로 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Plays the same path in straight lines. Undo takes it back.</source>
        <translation>같은 경로를 직선으로 재생합니다. 되돌리기로 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Show me a walk</source>
        <translation>탐색 보여 주기</translation>
    </message>
    <message>
        <source>Watch the length under the picture: half-way it drops far below the shell, and pictures become paler or more alike.</source>
        <translation>이미지 아래의 길이를 보세요. 중간에서 껍질보다 훨씬 짧아지고, 이미지는 흐려지거나 서로 비슷해집니다.</translation>
    </message>
    <message>
        <source>length 10</source>
        <translation>길이 10</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>정규 분포</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>균등 분포</translation>
    </message>
    <message>
        <source>z is a list of numbers drawn at random, and G makes a picture of each. Close z are similar pictures, so a way through z is a film. Sudden jumps would be a sign that G has learned pictures by heart.</source>
        <translation>z는 무작위로 뽑은 수의 나열이고, G는 z마다 이미지를 만듭니다. 가까운 z는 비슷한 이미지이므로 z를 지나는 길은 한 편의 동영상이 됩니다. 갑자기 건너뛴다면 G가 이미지를 통째로 암기했다는 신호입니다.</translation>
    </message>
</context>
<context>
    <name>LearnColumn</name>
    <message>
        <source>Close (F1)</source>
        <translation>닫기(F1)</translation>
    </message>
    <message>
        <source>Contents, and search</source>
        <translation>목차와 검색</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>배우기</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 페이지</translation>
    </message>
</context>
<context>
    <name>LegendEntry</name>
    <message>
        <source>Click to show or hide it.</source>
        <translation>클릭하면 표시하거나 숨깁니다.</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>500 real pictures show about 400 of the 1,000 modes. How many will 500 samples show after 300 steps?</source>
        <translation>실제 이미지 500장에는 모드 1,000개 중 약 400개가 나타납니다. 300스텝 뒤 샘플 500개에는 몇 개가 나타날까요?</translation>
    </message>
    <message>
        <source>A D of 128 units tells far more modes apart, and G draws many more of them; it is not done after 800 steps.</source>
        <translation>128유닛짜리 D는 훨씬 많은 모드를 구별하고, G도 훨씬 많은 모드를 그립니다. 800스텝으로는 아직 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>A D that never learns</source>
        <translation>배우지 않는 D</translation>
    </message>
    <message>
        <source>A D too small for a thousand modes</source>
        <translation>천 개의 모드에 너무 작은 D</translation>
    </message>
    <message>
        <source>A D too small for digits</source>
        <translation>숫자를 배우기에 너무 작은 D</translation>
    </message>
    <message>
        <source>A fast D</source>
        <translation>빠른 D</translation>
    </message>
    <message>
        <source>A fast G</source>
        <translation>빠른 G</translation>
    </message>
    <message>
        <source>A few at a time, and soon others</source>
        <translation>한 번에 몇 가지씩, 그리고 곧 다른 것들로</translation>
    </message>
    <message>
        <source>A few digits, and most samples look like another one</source>
        <translation>몇 가지 숫자뿐이고, 샘플 대부분이 다른 것과 같아 보인다</translation>
    </message>
    <message>
        <source>A handful of digits, with new ones coming all the time</source>
        <translation>몇 가지 숫자뿐이지만 새로운 것이 계속 나온다</translation>
    </message>
    <message>
        <source>A small DCGAN in which only G learns: D takes no steps, k = 0, and keeps its random weights.</source>
        <translation>작은 DCGAN에서 G만 배웁니다. D는 k = 0이라 전혀 배우지 않고 무작위 가중치를 그대로 유지합니다.</translation>
    </message>
    <message>
        <source>A small DCGAN without batch norm in D learns digits. G’s learning rate is ten times D’s, and Adam’s momentum β1 is 0.75.</source>
        <translation>D에 배치 정규화가 없는 작은 DCGAN이 숫자를 배웁니다. G의 학습률은 D의 열 배이고 Adam의 모멘텀 β1은 0.75입니다.</translation>
    </message>
    <message>
        <source>A small DCGAN without batch norm learns digits, and G’s learning rate is twenty times D’s.</source>
        <translation>배치 정규화가 없는 작은 DCGAN이 숫자를 배우고, G의 학습률은 D의 스무 배입니다.</translation>
    </message>
    <message>
        <source>A z of one number</source>
        <translation>1차원 z</translation>
    </message>
    <message>
        <source>About 100</source>
        <translation>약 100개</translation>
    </message>
    <message>
        <source>After 1,000 steps, how different will G’s pictures of different z be?</source>
        <translation>1,000스텝 뒤, 서로 다른 z로 G가 그린 이미지는 얼마나 다를까요?</translation>
    </message>
    <message>
        <source>After 400 steps D(x) and D(G(z)) are both one half: D cannot tell real from fake. What does G draw?</source>
        <translation>400스텝 뒤 D(x)와 D(G(z))가 모두 2분의 1입니다. D는 진짜와 가짜를 구별하지 못합니다. G는 무엇을 그릴까요?</translation>
    </message>
    <message>
        <source>All ten digits, but blurred</source>
        <translation>열 가지 숫자 모두, 하지만 흐릿하게</translation>
    </message>
    <message>
        <source>All ten digits: there are infinitely many numbers</source>
        <translation>열 가지 숫자 모두. 수는 무한히 많으니까</translation>
    </message>
    <message>
        <source>All the same, from the first hundreds of steps to the last</source>
        <translation>처음 수백 스텝부터 끝까지 모두 똑같다</translation>
    </message>
    <message>
        <source>As different as real digits: a strong D is a good teacher</source>
        <translation>실제 숫자만큼 다르다. 강한 D는 좋은 선생님이다</translation>
    </message>
    <message>
        <source>As many: about 400</source>
        <translation>똑같이 약 400개</translation>
    </message>
    <message>
        <source>As soon as D learns what real pictures look like, so does G, through D’s gradient alone.</source>
        <translation>D가 실제 이미지의 모습을 배우기 시작하면, G도 오직 D의 기울기를 통해 배웁니다.</translation>
    </message>
    <message>
        <source>Batch norm protects</source>
        <translation>배치 정규화의 보호</translation>
    </message>
    <message>
        <source>D keeps up with G now, less momentum carries them past each other, and R1 keeps D flat around real pictures (Mescheder et al. 2018).</source>
        <translation>이제 D가 G를 따라잡고, 모멘텀이 줄어 서로를 지나치는 일이 덜하며, R1이 실제 이미지 주변에서 D를 평평하게 유지합니다(Mescheder et al. 2018).</translation>
    </message>
    <message>
        <source>D soon rejects all fakes. What will G’s gradient do?</source>
        <translation>D는 곧 모든 가짜를 가려냅니다. G의 기울기는 어떻게 될까요?</translation>
    </message>
    <message>
        <source>D(G(z)) is {fake:.2f} and D(x) {real:.2f}; {alike:.0%} of the samples look alike, {right:.0%} like real ones.</source>
        <translation>D(G(z))는 {fake:.2f}, D(x)는 {real:.2f}. 샘플의 {alike:.0%}가 서로 같아 보이고 {right:.0%}가 실제 이미지처럼 보임.</translation>
    </message>
    <message>
        <source>D(G(z)) rises to 1, and G draws digits</source>
        <translation>D(G(z))는 1로 올라가고 G는 숫자를 그린다</translation>
    </message>
    <message>
        <source>D(G(z)) rises to 1, and G draws one pattern that is no digit</source>
        <translation>D(G(z))는 1로 올라가고 G는 숫자가 아닌 무늬 하나를 그린다</translation>
    </message>
    <message>
        <source>D(G(z)) stays at one half, and G draws noise</source>
        <translation>D(G(z))는 2분의 1에 머물고 G는 노이즈를 그린다</translation>
    </message>
    <message>
        <source>D(x) is {real:.3f} and D(G(z)) {fake:.3f}; {alike:.0%} of the samples look like another one; {modes:.0f} of 10 digits.</source>
        <translation>D(x)는 {real:.3f}, D(G(z))는 {fake:.3f}. 샘플의 {alike:.0%}가 다른 것과 같아 보임. 숫자 10가지 중 {modes:.0f}가지.</translation>
    </message>
    <message>
        <source>Digits, only later: batch norm makes training faster, no more</source>
        <translation>늦을 뿐 숫자가 된다. 배치 정규화는 학습을 빠르게 할 뿐이다</translation>
    </message>
    <message>
        <source>Each step throws the two networks past where they should go, and what one learns is worth nothing to the other. Watch D’s gradient: with five of eight seeds it became exactly 0. D’s weights were pushed to where its ReLU units are off for every picture, and a unit that is off has no gradient to switch it on again. D(x) = D(G(z)) then, which looks like the optimum, and nobody learns any more.</source>
        <translation>스텝마다 두 신경망이 가야 할 곳을 지나쳐 버리고, 한쪽이 배운 것은 다른 쪽에 쓸모가 없습니다. D의 기울기를 보세요. 시드 여덟 개 중 다섯 개에서 정확히 0이 되었습니다. D의 가중치가 모든 이미지에서 ReLU 유닛이 꺼지는 곳으로 밀려났고, 꺼진 유닛에는 다시 켜 줄 기울기가 없습니다. 그러면 D(x) = D(G(z))가 되어 최적값처럼 보이지만, 더는 아무도 배우지 않습니다.</translation>
    </message>
    <message>
        <source>Equal rates of 0.0005, β1 = 0.5, and R1</source>
        <translation>두 학습률 0.0005, β1 = 0.5, 그리고 R1</translation>
    </message>
    <message>
        <source>Fewer than 20</source>
        <translation>20개 미만</translation>
    </message>
    <message>
        <source>From the same beginning, the same settings with rates of 0.001 learn the digits. Where D has died, no lower rate brings it back: go back in time.</source>
        <translation>처음부터 학습률 0.001로 하면 같은 설정으로도 숫자를 배웁니다. 이미 죽은 D는 학습률을 낮춰도 살아나지 않습니다. 이전 시점으로 돌아가세요.</translation>
    </message>
    <message>
        <source>G finds what D takes for real just now, and draws that for nearly every z. By the time that D has learnt to reject it, G is on its way to something else, carried on by its momentum: an endless hide-and-seek, in which G answers one D after the other and never learns all of the data. In the picture of modes over time it shows as changing stripes. The DCGAN paper lowered β1 to 0.5 because 0.9 made training oscillate.</source>
        <translation>G는 지금 D가 진짜로 여기는 것을 찾아 거의 모든 z에서 그것을 그립니다. D가 이를 가려낼 즈음이면 G는 모멘텀에 실려 벌써 다른 것을 향해 가고 있습니다. 끝없는 숨바꼭질입니다. G는 그때그때의 D에 맞춰 답할 뿐 데이터 전체를 배우지 못합니다. 모드 추이 그림에서는 변하는 줄무늬로 나타납니다. DCGAN 논문은 0.9에서 학습이 진동했기 때문에 β1을 0.5로 낮췄습니다.</translation>
    </message>
    <message>
        <source>G has collapsed: whatever z is, it draws the same picture. D judges each picture alone, so nothing tells G that its pictures are all alike; every z is pushed the same way, towards what D takes for real just then. The 2014 paper warns of it under the name of the Helvetica scenario: G must not be trained too much without updating D. Here it happens although D learns ten times as fast.</source>
        <translation>G가 붕괴해서 z가 무엇이든 같은 이미지를 그립니다. D는 이미지를 한 장씩 판단하므로 이미지들이 모두 똑같다는 것을 G에게 알려 주는 것이 없습니다. 모든 z가 그때그때 D가 진짜로 여기는 쪽으로, 다 같은 방향으로 밀려갑니다. 2014년 논문은 이를 헬베티카 시나리오라 부르며, D를 갱신하지 않은 채 G를 너무 많이 학습시키지 말라고 경고합니다. 여기서는 D가 열 배나 빨리 배우는데도 이런 일이 일어납니다.</translation>
    </message>
    <message>
        <source>G is continuous, so a z of one number gives one curve through the space of pictures, and neighbours on it look alike. To draw ten digits in all their handwritings the curve would have to wind everywhere; this G leads it past a few. Samples that fill so few dimensions hardly overlap with the data, and a perfect D exists.</source>
        <translation>G는 연속이므로 1차원 z는 이미지 공간을 지나는 곡선 하나가 되고, 곡선 위의 이웃은 서로 닮습니다. 열 가지 숫자를 온갖 필체로 그리려면 곡선이 구석구석 굽이쳐야 하는데, 이 G의 곡선은 몇 가지만 지나갑니다. 이렇게 적은 차원만 채우는 샘플은 데이터와 거의 겹치지 않아 완벽한 D가 존재합니다.</translation>
    </message>
    <message>
        <source>G minimises log(1 − D(G(z))), as in the minimax game, and D’s learning rate is ten times G’s.</source>
        <translation>G는 최소최대 게임 그대로 log(1 − D(G(z)))를 최소화하고, D의 학습률은 G의 열 배입니다.</translation>
    </message>
    <message>
        <source>G never sees a real picture: all that it knows of them is what D tells it. A fixed D has some picture that it likes best, here a meaningless one, and G’s best reply is to draw just that for every z. D(G(z)) near 1 says that G pleases D, and nothing of how good the pictures are. The 2014 paper lets D learn k times before each step of G for this reason.</source>
        <translation>G는 실제 이미지를 본 적이 없습니다. 아는 것이라곤 D가 알려 준 것뿐입니다. 고정된 D에는 가장 좋아하는 이미지가 있는데 여기서는 아무 뜻이 없는 이미지이고, G의 최선은 모든 z에서 바로 그것을 그리는 것입니다. D(G(z))가 1에 가깝다는 것은 G가 D의 마음에 든다는 뜻일 뿐, 이미지가 얼마나 좋은지는 말해 주지 않습니다. 2014년 논문이 G의 스텝마다 D를 먼저 k번 학습시키는 것은 이 때문입니다.</translation>
    </message>
    <message>
        <source>Grow: the worse its pictures are, the more there is to learn</source>
        <translation>커진다. 이미지가 나쁠수록 배울 것이 많으니까</translation>
    </message>
    <message>
        <source>G’s gradient is {gradient:.2g} long; D(x) is {real:.3f} and D(G(z)) {fake:.4f}.</source>
        <translation>G의 기울기 길이는 {gradient:.2g}. D(x)는 {real:.3f}, D(G(z))는 {fake:.4f}.</translation>
    </message>
    <message>
        <source>Judged in pairs, with D kept flat around real pictures and fakes (Huang et al. 2024), G is no longer pushed one way for all z: digits appear.</source>
        <translation>실제와 가짜를 짝지어 판단하고 양쪽 주변에서 D를 평평하게 유지하면(Huang et al. 2024), G의 모든 z가 한 방향으로 밀리지 않게 되고 숫자가 나타납니다.</translation>
    </message>
    <message>
        <source>Learning rates times ten</source>
        <translation>학습률 열 배</translation>
    </message>
    <message>
        <source>Let D learn: k = 1</source>
        <translation>D도 배우게 하기: k = 1</translation>
    </message>
    <message>
        <source>Nearly the same picture, whatever z is</source>
        <translation>z가 무엇이든 거의 같은 이미지가 된다</translation>
    </message>
    <message>
        <source>No: after 800 steps the samples cover hardly any of the data</source>
        <translation>아니다. 800스텝 뒤에도 샘플이 데이터를 거의 덮지 못한다</translation>
    </message>
    <message>
        <source>No: training stops, because a number is no longer finite</source>
        <translation>아니다. 유한하지 않은 수가 나와 학습이 멈춘다</translation>
    </message>
    <message>
        <source>Noise, another one for each z</source>
        <translation>z마다 다른 노이즈가 된다</translation>
    </message>
    <message>
        <source>Nothing but noise</source>
        <translation>노이즈뿐</translation>
    </message>
    <message>
        <source>Nothing else was changed, and the digits came.</source>
        <translation>다른 것은 바꾸지 않았는데 숫자가 나왔습니다.</translation>
    </message>
    <message>
        <source>One and the same picture, whatever z is</source>
        <translation>z가 무엇이든 똑같은 이미지 한 장</translation>
    </message>
    <message>
        <source>One half means that samples are like the data for a D of unlimited capacity. This one sees no more than eight weighted sums of pixels, and one picture that gets them right is as good to it as all the data. Curves at their optimum do not say that G is good: look at the samples, and measure how they differ.</source>
        <translation>2분의 1이 샘플과 데이터가 같다는 뜻이 되려면 D의 용량에 한계가 없어야 합니다. 이 D는 픽셀의 가중합 여덟 개밖에 보지 못하므로, 그 여덟 개만 맞추면 이미지 한 장도 데이터 전체와 다를 바 없습니다. 곡선이 최적값에 있다고 해서 G가 좋은 것은 아닙니다. 샘플을 보고, 서로 얼마나 다른지 측정하세요.</translation>
    </message>
    <message>
        <source>Perfect digits: one half is the optimum of the theory</source>
        <translation>완벽한 숫자. 2분의 1은 이론의 최적값이니까</translation>
    </message>
    <message>
        <source>Settings with which two perceptrons learn all digits, but D’s layers have 8 units instead of 128.</source>
        <translation>퍼셉트론 두 개가 모든 숫자를 배우는 설정이지만, D의 층이 128이 아니라 8유닛입니다.</translation>
    </message>
    <message>
        <source>Settings with which two perceptrons learn all digits, but both learning rates are ten times as high: 0.01.</source>
        <translation>퍼셉트론 두 개가 모든 숫자를 배우는 설정이지만, 두 학습률이 모두 열 배인 0.01입니다.</translation>
    </message>
    <message>
        <source>Settings with which two perceptrons learn all digits, but z is one number instead of 32.</source>
        <translation>퍼셉트론 두 개가 모든 숫자를 배우는 설정이지만, z가 32차원이 아니라 1차원입니다.</translation>
    </message>
    <message>
        <source>Shrink to nearly nothing, and stay there</source>
        <translation>거의 0으로 줄어들어 그대로 머문다</translation>
    </message>
    <message>
        <source>Soon all ten, each as often as in the data</source>
        <translation>곧 열 가지를 모두, 데이터와 같은 빈도로</translation>
    </message>
    <message>
        <source>Start again with 128 units in D</source>
        <translation>D를 128유닛으로 하고 다시 시작</translation>
    </message>
    <message>
        <source>Start again with 32 numbers</source>
        <translation>32차원으로 다시 시작</translation>
    </message>
    <message>
        <source>Start again with a tenth of the rates</source>
        <translation>학습률을 10분의 1로 하고 다시 시작</translation>
    </message>
    <message>
        <source>Start again with batch norm</source>
        <translation>배치 정규화를 켜고 다시 시작</translation>
    </message>
    <message>
        <source>Stay as it was: gradients do not depend on who wins</source>
        <translation>그대로다. 기울기는 누가 이기는지와 상관없다</translation>
    </message>
    <message>
        <source>Switch on R3GAN, and let G learn half as fast as D</source>
        <translation>R3GAN을 켜고 G의 학습률을 D의 절반으로</translation>
    </message>
    <message>
        <source>Switch to the non-saturating loss</source>
        <translation>비포화 손실로 바꾸기</translation>
    </message>
    <message>
        <source>The loss that saturates</source>
        <translation>포화하는 손실</translation>
    </message>
    <message>
        <source>The same G against the same D has a gradient again, many times as long. No more than that: at these rates G still draws one picture.</source>
        <translation>같은 D를 상대하는 같은 G가 몇 배나 긴 기울기를 되찾습니다. 그러나 거기까지입니다. 이 학습률에서 G는 여전히 한 장만 그립니다.</translation>
    </message>
    <message>
        <source>The same few from beginning to end</source>
        <translation>처음부터 끝까지 똑같은 몇 가지만</translation>
    </message>
    <message>
        <source>The samples cover {coverage:.0%} of the data; D’s gradient is {d_gradient:.2g} long; D(x) is {real:.3f} and D(G(z)) {fake:.3f}.</source>
        <translation>샘플이 데이터의 {coverage:.0%}를 덮음. D의 기울기 길이는 {d_gradient:.2g}. D(x)는 {real:.3f}, D(G(z))는 {fake:.3f}.</translation>
    </message>
    <message>
        <source>Three digits in red, green and blue make 1,000 modes. D’s layers have 8 units.</source>
        <translation>빨강, 초록, 파랑 숫자 세 개가 겹쳐 모드 1,000개가 됩니다. D의 층은 8유닛입니다.</translation>
    </message>
    <message>
        <source>Two small perceptrons learn digits, and D’s learning rate is ten times G’s.</source>
        <translation>작은 퍼셉트론 두 개가 숫자를 배우고, D의 학습률은 G의 열 배입니다.</translation>
    </message>
    <message>
        <source>What can G draw from one number?</source>
        <translation>G는 수 하나로 무엇을 그릴 수 있을까요?</translation>
    </message>
    <message>
        <source>What will become of the samples of different z?</source>
        <translation>서로 다른 z의 샘플은 어떻게 될까요?</translation>
    </message>
    <message>
        <source>What will happen to D(G(z)), and what will G draw?</source>
        <translation>D(G(z))는 어떻게 되고 G는 무엇을 그릴까요?</translation>
    </message>
    <message>
        <source>Where D(G(z)) is near 0, log(1 − D(G(z))) is flat: G’s gradient shrinks with D(G(z)), just when G has most to learn. That is why the 2014 paper lets G maximise log D(G(z)) in practice, with the same fixed point and a strong gradient where D rejects.</source>
        <translation>D(G(z))가 0에 가까운 곳에서 log(1 − D(G(z)))는 평평합니다. G가 배울 것이 가장 많은 바로 그때, G의 기울기는 D(G(z))와 함께 줄어듭니다. 그래서 2014년 논문은 실제로는 G가 log D(G(z))를 최대화하게 합니다. 고정점은 같으면서, D가 가려내는 곳에서 기울기가 강합니다.</translation>
    </message>
    <message>
        <source>Which digits will G draw in the first 450 steps?</source>
        <translation>처음 450스텝 동안 G는 어떤 숫자를 그릴까요?</translation>
    </message>
    <message>
        <source>Will the digits come ten times sooner?</source>
        <translation>숫자도 열 배 빨리 나올까요?</translation>
    </message>
    <message>
        <source>With batch norm, at the same rates of 20 to 1, G draws one picture for a few hundred steps too, and then finds all ten digits.</source>
        <translation>배치 정규화가 있으면, 똑같이 20 대 1인 학습률에서도 G는 수백 스텝 동안 한 장만 그리다가 열 가지 숫자를 모두 찾아냅니다.</translation>
    </message>
    <message>
        <source>With ten modes a G that draws five looks half right; with a thousand it is plain how many are missing: that is what stacked digits are for. What a D of eight units can tell apart, one picture satisfies.</source>
        <translation>모드가 열 개라면 다섯 개만 그리는 G도 반쯤은 맞아 보입니다. 천 개라면 얼마나 빠졌는지 훤히 드러납니다. 겹친 숫자는 그러라고 있는 데이터입니다. 8유닛짜리 D가 구별할 수 있는 것은 이미지 한 장으로도 만족시킬 수 있습니다.</translation>
    </message>
    <message>
        <source>Without batch norm G draws nearly the same for every z, and nothing pulls its pictures apart. The DCGAN paper found batch norm critical to keep G from collapsing all samples to a single point. In G it brings each layer back to the same spread over a batch, so that differences between z are not lost on the way; in D it lets each picture be seen against the others of its batch.</source>
        <translation>배치 정규화가 없으면 G는 어떤 z에나 거의 같은 것을 그리고, 이미지들을 서로 떼어 놓을 힘이 없습니다. DCGAN 논문은 모든 샘플이 한 점으로 붕괴하지 않게 하는 데 배치 정규화가 결정적이라고 밝혔습니다. G에서는 층마다 배치의 퍼짐을 일정하게 되돌려서 z의 차이가 도중에 사라지지 않게 하고, D에서는 이미지를 배치 안의 다른 이미지와 견주어 볼 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Yes: Adam evens out the size of the steps</source>
        <translation>그렇다. Adam이 스텝의 크기를 고르게 맞춘다</translation>
    </message>
    <message>
        <source>{alike:.0%} of the samples look like another one; {modes:.0f} of 10 digits.</source>
        <translation>샘플의 {alike:.0%}가 다른 것과 같아 보임. 숫자 10가지 중 {modes:.0f}가지.</translation>
    </message>
    <message>
        <source>{alike:.0%} of the samples look like another one; {modes:.0f} of 10 digits; D(x) is {real:.2f} and D(G(z)) {fake:.2f}.</source>
        <translation>샘플의 {alike:.0%}가 다른 것과 같아 보임. 숫자 10가지 중 {modes:.0f}가지. D(x)는 {real:.2f}, D(G(z))는 {fake:.2f}.</translation>
    </message>
    <message>
        <source>{at_a_time:.0f} of 10 digits at a time, {over_time:.0f} over time; {now:.0f} at the end.</source>
        <translation>숫자 10가지 중 한 번에 {at_a_time:.0f}가지, 학습 전체로는 {over_time:.0f}가지, 마지막에는 {now:.0f}가지.</translation>
    </message>
    <message>
        <source>{modes:.0f} of 1,000 modes, where as many real pictures show {usual:.0f}; D(x) is {real:.2f} and D(G(z)) {fake:.2f}.</source>
        <translation>모드 1,000개 중 {modes:.0f}개(같은 수의 실제 이미지에서는 {usual:.0f}개). D(x)는 {real:.2f}, D(G(z))는 {fake:.2f}.</translation>
    </message>
    <message>
        <source>{modes:.0f} of 10 digits; the samples vary {varies:.0%} as much as the data; KL to the data {kl:.2f}.</source>
        <translation>숫자 10가지 중 {modes:.0f}가지. 샘플의 변화 폭은 데이터의 {varies:.0%}. 데이터와의 KL은 {kl:.2f}.</translation>
    </message>
    <message>
        <source>{modes:.0f} of 10 digits; {alike:.0%} of the samples look like another one; D(x) {real:.2f}, D(G(z)) {fake:.2f}.</source>
        <translation>숫자 10가지 중 {modes:.0f}가지. 샘플의 {alike:.0%}가 다른 것과 같아 보임. D(x) {real:.2f}, D(G(z)) {fake:.2f}.</translation>
    </message>
</context>
<context>
    <name>LessonCard</name>
    <message>
        <source>taken</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <source>All lessons</source>
        <translation>모든 실습</translation>
    </message>
    <message>
        <source>Another seed: the same lesson with other chances</source>
        <translation>다른 시드: 같은 실습을 다른 우연으로 해 봅니다</translation>
    </message>
    <message>
        <source>Another training is running.</source>
        <translation>다른 학습이 진행 중입니다.</translation>
    </message>
    <message>
        <source>It is saved first and can go on later from the same step.</source>
        <translation>먼저 저장되며, 나중에 같은 스텝부터 이어서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>계속 학습하기</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>다음 실습</translation>
    </message>
    <message>
        <source>Save it and start the lesson</source>
        <translation>저장하고 실습 시작</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Skip the question and start</source>
        <translation>질문을 건너뛰고 시작</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>The same lesson from its question on</source>
        <translation>같은 실습을 질문부터 다시 합니다</translation>
    </message>
    <message>
        <source>Train, with settings of the lesson’s own; yours stay as they are</source>
        <translation>실습 전용 설정으로 학습합니다. 내 설정은 그대로 남습니다</translation>
    </message>
    <message>
        <source>With another seed</source>
        <translation>다른 시드로</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Seed {seed}: {seen}</source>
        <translation>시드 {seed}: {seen}</translation>
    </message>
    <message>
        <source>We tried it with {seeds} seeds, and it happened with all of them.</source>
        <translation>시드 {seeds}개로 시험해 보니 모두 이렇게 되었습니다.</translation>
    </message>
    <message>
        <source>We tried it with {seeds} seeds, and it happened with {count} of them.</source>
        <translation>시드 {seeds}개로 시험해 보니 {count}개가 이렇게 되었습니다.</translation>
    </message>
    <message>
        <source>When we tried it, it helped with all {seeds} seeds.</source>
        <translation>시험해 보니 시드 {seeds}개 모두에서 도움이 되었습니다.</translation>
    </message>
    <message>
        <source>When we tried it, it helped with {count} of {seeds} seeds.</source>
        <translation>시험해 보니 시드 {seeds}개 중 {count}개에서 도움이 되었습니다.</translation>
    </message>
    <message>
        <source>about {count:.0f} min</source>
        <translation>약 {count:.0f}분</translation>
    </message>
    <message>
        <source>about {count:.0f} s</source>
        <translation>약 {count:.0f}초</translation>
    </message>
    <message>
        <source>does so with {count} of {seeds} seeds</source>
        <translation>시드 {seeds}개 중 {count}개에서 일어남</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Each lesson trains a small GAN that behaves badly for a reason. Guess first what it will do; watch it; then try the cure.</source>
        <translation>실습마다 이유가 있어서 말썽을 부리는 작은 GAN을 학습시킵니다. 먼저 어떻게 될지 예상하고, 지켜본 다음, 처방을 써 보세요.</translation>
    </message>
    <message>
        <source>See it happen, then cure it</source>
        <translation>직접 보고, 고쳐 보세요</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Done: {title}</source>
        <translation>완료: {title}</translation>
    </message>
    <message>
        <source>Failed: {title}</source>
        <translation>실패: {title}</translation>
    </message>
    <message>
        <source>The training “{name}” has stopped: something went wrong.</source>
        <translation>문제가 생겨 ‘{name}’ 학습이 중단되었습니다.</translation>
    </message>
    <message>
        <source>The training “{name}” is done.</source>
        <translation>‘{name}’ 학습이 완료되었습니다.</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>A critic estimates how far the fakes are from the data. Use 5 D steps, both learning rates 0.00005 and β1 0.</source>
        <translation>크리틱이 가짜 이미지와 데이터의 거리를 추정합니다. D 스텝은 5, 두 학습률은 0.00005, β1은 0으로 두세요.</translation>
    </message>
    <message>
        <source>D judges pairs: which of a real and a fake picture is the more real. Together with the R1 and R2 penalties it is R3GAN.</source>
        <translation>D는 실제 이미지와 가짜 이미지를 짝지어 어느 쪽이 더 진짜 같은지 판단합니다. R1·R2 페널티와 함께 쓰면 R3GAN이 됩니다.</translation>
    </message>
    <message>
        <source>D only learns from pictures inside the margin: those it is not yet sure about.</source>
        <translation>D는 마진 안에 있는, 아직 확신하지 못하는 이미지에서만 배웁니다.</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>힌지</translation>
    </message>
    <message>
        <source>LSGAN</source>
        <translation>LSGAN</translation>
    </message>
    <message>
        <source>Least squares instead of cross-entropy: pictures far on the right side of the boundary are still pulled towards it.</source>
        <translation>교차 엔트로피 대신 최소제곱을 씁니다. 경계에서 멀리 떨어져 올바르게 분류된 이미지도 경계 쪽으로 당깁니다.</translation>
    </message>
    <message>
        <source>Minimax (saturating)</source>
        <translation>최소최대(포화)</translation>
    </message>
    <message>
        <source>Non-saturating</source>
        <translation>비포화</translation>
    </message>
    <message>
        <source>Relativistic</source>
        <translation>상대론적</translation>
    </message>
    <message>
        <source>The 2014 paper’s game: G minimises log(1 - D(G(z))). Its gradient vanishes when D wins.</source>
        <translation>2014년 논문의 게임입니다. G는 log(1 - D(G(z)))를 최소화합니다. D가 이기면 기울기가 소실됩니다.</translation>
    </message>
    <message>
        <source>The usual choice, DCGAN’s too: G maximises log D(G(z)), so it learns fastest when D rejects its pictures.</source>
        <translation>가장 흔히 쓰며 DCGAN도 씁니다. G는 log D(G(z))를 최대화하므로, D가 G의 이미지를 가려낼 때 가장 빨리 배웁니다.</translation>
    </message>
    <message>
        <source>WGAN (weight clipping)</source>
        <translation>WGAN(가중치 클리핑)</translation>
    </message>
    <message>
        <source>WGAN with a gradient penalty instead of clipping. Switch off D’s batch norm; use 5 D steps, learning rates 0.0001, β1 0, β2 0.9.</source>
        <translation>클리핑 대신 기울기 페널티를 쓰는 WGAN입니다. D의 배치 정규화를 끄고 D 스텝 5, 학습률 0.0001, β1 0, β2 0.9를 쓰세요.</translation>
    </message>
    <message>
        <source>WGAN-GP</source>
        <translation>WGAN-GP</translation>
    </message>
</context>
<context>
    <name>LossFunctionsPage</name>
    <message>
        <source>A dash: there is no such value; what D says counts only in comparison.</source>
        <translation>줄표는 그런 값이 없다는 뜻입니다. D의 답은 서로 비교할 때만 의미가 있습니다.</translation>
    </message>
    <message>
        <source>D(x), D(G(z))</source>
        <translation>D(x), D(G(z))</translation>
    </message>
    <message>
        <source>D’s loss at balance</source>
        <translation>균형일 때 D의 손실</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
</context>
<context>
    <name>LossesPage</name>
    <message>
        <source>D’s loss</source>
        <translation>D의 손실</translation>
    </message>
    <message>
        <source>D’s loss is −V, the sum of both halves: −log D(x) − log(1 − D(G(z))), with natural logarithms, as the mean of a batch. At ½ each half is log 2 = 0.693 and the sum is 2 log 2 = 1.386. Some programs plot half of it. A remedy with a penalty adds that on top.</source>
        <translation>D의 손실은 −V, 곧 두 항의 합 −log D(x) − log(1 − D(G(z)))를 자연로그로 계산해 배치에서 평균한 값입니다. ½에서 각 항은 log 2 = 0.693이고 합은 2 log 2 = 1.386입니다. 그 절반을 그리는 프로그램도 있습니다. 페널티가 있는 처방을 켜면 그만큼 더해집니다.</translation>
    </message>
    <message>
        <source>Find the lines across at 0.5 and at 1.386. D(x) and D(G(z)) come to 0.5 from both sides; D’s loss climbs towards 1.386.</source>
        <translation>0.5와 1.386에 있는 가로선을 찾아보세요. D(x)와 D(G(z))는 양쪽에서 0.5로 다가가고, D의 손실은 1.386을 향해 올라갑니다.</translation>
    </message>
    <message>
        <source>For a given G the best D says which share of the pictures that look like x is real:</source>
        <translation>G가 주어졌을 때 최선의 D는 x처럼 보이는 이미지 가운데 진짜의 비율을 답합니다:</translation>
    </message>
    <message>
        <source>G’s usual loss, −log D(G(z)), is 0.693 there. Real trainings stay near that balance, seldom on it.</source>
        <translation>G의 일반적인 손실 −log D(G(z))는 그때 0.693입니다. 실제 학습은 이 균형 근처에 머물 뿐, 정확히 그 값이 되는 일은 드뭅니다.</translation>
    </message>
    <message>
        <source>Show me a balanced training</source>
        <translation>균형 잡힌 학습 보여 주기</translation>
    </message>
    <message>
        <source>The loss of a D that says the same number of every picture. The best it can do is 0.5, for 1.386.</source>
        <translation>모든 이미지에 같은 수를 답하는 D의 손실입니다. 0.5가 최선이며 그때 1.386입니다.</translation>
    </message>
    <message>
        <source>Trains two small perceptrons on digits, with R1, which keeps D from being too sure. Your settings stay as they are.</source>
        <translation>작은 퍼셉트론 두 개를 숫자로 학습시킵니다. R1을 켜서 D가 지나치게 확신하지 않게 합니다. 내 설정은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>What this window plots</source>
        <translation>이 창의 그래프가 나타내는 것</translation>
    </message>
    <message>
        <source>on G’s pictures</source>
        <translation>G의 이미지에 대해</translation>
    </message>
    <message>
        <source>on real pictures</source>
        <translation>실제 이미지에 대해</translation>
    </message>
    <message>
        <source>p is how often the data show x, g how often G draws it. If G draws exactly as the data are, that is ½ for every picture: D can only guess. V is then log ½ + log ½ = −log 4 = −1.386. G can reach no less: against the best D, V is −log 4 plus twice the Jensen-Shannon divergence of G from the data, which is never negative.</source>
        <translation>p는 데이터에 x가 나오는 빈도, g는 G가 x를 그리는 빈도입니다. G가 데이터와 똑같은 분포로 그리면 모든 이미지에서 ½이 되어 D는 찍을 수밖에 없습니다. 이때 V는 log ½ + log ½ = −log 4 = −1.386입니다. G는 이보다 작게 만들 수 없습니다. 최선의 D를 상대하면 V는 −log 4에 G와 데이터 사이의 젠슨-섀넌 발산 두 배를 더한 값인데, 이 발산은 음수가 될 수 없기 때문입니다.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A training is running.</source>
        <translation>학습이 진행 중입니다.</translation>
    </message>
    <message>
        <source>All that can be opened (*)</source>
        <translation>열 수 있는 모든 파일 (*)</translation>
    </message>
    <message>
        <source>Archives of pictures (*.zip *.tar *.tar.gz *.tgz *.gz *.npz)</source>
        <translation>이미지 압축 파일 (*.zip *.tar *.tar.gz *.tgz *.gz *.npz)</translation>
    </message>
    <message>
        <source>GAN Studio (safe mode)</source>
        <translation>GAN Studio(안전 모드)</translation>
    </message>
    <message>
        <source>GAN Studio models</source>
        <translation>GAN Studio 모델</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>이어서 학습</translation>
    </message>
    <message>
        <source>It can be saved now and go on later from the same step.</source>
        <translation>지금 저장하고 나중에 같은 스텝부터 이어서 학습할 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>계속 학습하기</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Models (*.gan *.pth *.pt)</source>
        <translation>모델 (*.gan *.pth *.pt)</translation>
    </message>
    <message>
        <source>Open a folder of pictures, or a run</source>
        <translation>이미지 폴더 또는 학습 기록 열기</translation>
    </message>
    <message>
        <source>Open a model, a checkpoint or pictures</source>
        <translation>모델, 체크포인트 또는 이미지 열기</translation>
    </message>
    <message>
        <source>Save and quit</source>
        <translation>저장하고 종료</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>모델 저장</translation>
    </message>
    <message>
        <source>The training “{name}” was interrupted. It can go on from step {step:,} of {steps:,}: everything up to there is safe.</source>
        <translation>‘{name}’ 학습이 도중에 중단되었습니다. {steps:,}스텝 중 {step:,}스텝부터 이어서 학습할 수 있으며, 그때까지의 결과는 모두 남아 있습니다.</translation>
    </message>
    <message>
        <source>{percent} % – {name}</source>
        <translation>{percent} % – {name}</translation>
    </message>
</context>
<context>
    <name>MeasuringNotes</name>
    <message>
        <source>&lt;code&gt;pip install gan-studio[inception]&lt;/code&gt; brings torch-fidelity, which fetches the network’s weights (91 MB, from github.com) when it is first used. Then &lt;code&gt;gan-studio evaluate MODEL --inception&lt;/code&gt; computes them for a saved model, in minutes.</source>
        <translation>&lt;code&gt;pip install gan-studio[inception]&lt;/code&gt; 명령으로 torch-fidelity를 설치합니다. 처음 쓸 때 신경망의 가중치(91 MB, github.com)를 내려받습니다. 그런 다음 &lt;code&gt;gan-studio evaluate MODEL --inception&lt;/code&gt; 명령을 실행하면 저장된 모델의 값을 몇 분 안에 계산합니다.</translation>
    </message>
    <message>
        <source>A report every few seconds, which takes less than a twentieth of the training’s time. Without it the doctor is blind.</source>
        <translation>몇 초마다 측정하며, 드는 시간은 학습 시간의 20분의 1도 되지 않습니다. 이것이 없으면 닥터는 아무것도 보지 못합니다.</translation>
    </message>
    <message>
        <source>Distances are between features of a classifier that was trained on the labels of these data; near-duplicates are told by pixels.</source>
        <translation>거리는 이 데이터의 레이블로 학습한 분류기의 특징 공간에서 잽니다. 거의 같은 샘플인지는 픽셀로 판단합니다.</translation>
    </message>
    <message>
        <source>Exactly: {about}</source>
        <translation>정확히는: {about}</translation>
    </message>
    <message>
        <source>Inception Score, FID and KID</source>
        <translation>Inception Score, FID, KID</translation>
    </message>
    <message>
        <source>Measure while training</source>
        <translation>학습 중에 측정</translation>
    </message>
    <message>
        <source>Modes are clusters of the real pictures.</source>
        <translation>모드는 실제 이미지의 군집입니다.</translation>
    </message>
    <message>
        <source>Nobody said what these pictures show, so distances are between principal components of their pixels.</source>
        <translation>이 이미지에는 레이블이 없으므로, 거리는 픽셀의 주성분 공간에서 잽니다.</translation>
    </message>
    <message>
        <source>Papers report these three. They look at pictures with a network that was trained on ImageNet’s photographs: of digits and of rendered pictures they say little, and no figure above uses it. So they are an extra that you can add.</source>
        <translation>논문들은 이 세 가지를 보고합니다. 모두 ImageNet 사진으로 학습한 신경망을 거쳐 이미지를 봅니다. 숫자나 렌더링한 이미지에 대해서는 말해 주는 것이 적고, 위의 지표들은 이 신경망을 쓰지 않습니다. 그래서 필요할 때 추가하는 선택 사항입니다.</translation>
    </message>
    <message>
        <source>torch-fidelity is installed here.</source>
        <translation>torch-fidelity가 설치되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>MeasuringPage</name>
    <message>
        <source>After some seconds figures come, and a new set every few seconds. Watch recall and coverage rise as more digits are drawn.</source>
        <translation>몇 초 뒤에 지표가 나오고, 그 뒤로 몇 초마다 새로 나옵니다. 그리는 숫자가 늘어날수록 재현율과 커버리지가 올라가는 것을 보세요.</translation>
    </message>
    <message>
        <source>Collapse measures while it trains, and shows beside each figure what other real pictures get: as well as a perfect G could do. Inception Score and FID need a large network; “gan-studio evaluate --inception” computes them.</source>
        <translation>모드 붕괴 작업 공간은 학습 중에 측정하고, 지표마다 다른 실제 이미지의 값을 나란히 표시합니다. 완벽한 G라도 그 정도가 한계입니다. Inception Score와 FID에는 큰 신경망이 필요하며, ‘gan-studio evaluate --inception’으로 계산합니다.</translation>
    </message>
    <message>
        <source>Density and coverage</source>
        <translation>밀도와 커버리지</translation>
    </message>
    <message>
        <source>FID</source>
        <translation>FID</translation>
    </message>
    <message>
        <source>G’s pictures</source>
        <translation>G의 이미지</translation>
    </message>
    <message>
        <source>High when each picture is clearly of one class and all classes come. Blind to variety within a class, and to copies.</source>
        <translation>이미지마다 어느 클래스인지 분명하고 모든 클래스가 나오면 높습니다. 클래스 안의 다양성과 복제는 알아보지 못합니다.</translation>
    </message>
    <message>
        <source>Inception Score</source>
        <translation>Inception Score</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>정밀도와 재현율</translation>
    </message>
    <message>
        <source>Precision: the share of G’s pictures that lie among the data. Recall: the share of the data that lie among G’s pictures.</source>
        <translation>정밀도: G의 이미지 중 데이터 사이에 놓이는 것의 비율. 재현율: 데이터 중 G의 이미지 사이에 놓이는 것의 비율.</translation>
    </message>
    <message>
        <source>Show me the figures</source>
        <translation>지표 보여 주기</translation>
    </message>
    <message>
        <source>The distance of two normal distributions, fitted to features of real and of drawn pictures. 0 is best. It falls as samples are added, so compare only with equal numbers.</source>
        <translation>실제 이미지와 생성 이미지의 특징에 맞춘 두 정규 분포 사이의 거리입니다. 0이 가장 좋습니다. 샘플이 많아지면 작아지므로 같은 수로만 비교하세요.</translation>
    </message>
    <message>
        <source>The same with neighbourhoods of real pictures only, which stray samples cannot enlarge.</source>
        <translation>같은 것을 실제 이미지의 이웃만으로 잽니다. 외따로 떨어진 샘플 때문에 이웃이 넓어지는 일이 없습니다.</translation>
    </message>
    <message>
        <source>Trains two small perceptrons on digits and opens the page “Now” of Collapse. Your settings stay as they are.</source>
        <translation>작은 퍼셉트론 두 개를 숫자로 학습시키고 모드 붕괴의 ‘현재’ 페이지를 엽니다. 내 설정은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Two questions: do samples look real, and are all kinds of real pictures among them? No single figure answers both well.</source>
        <translation>질문은 둘입니다. 샘플이 진짜처럼 보이는가? 그리고 실제 이미지의 모든 종류가 그 안에 있는가? 둘 다 잘 답하는 지표는 없습니다.</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>“Among” means within the neighbourhood of a picture: as near as its k-th neighbour, in a space of features.</source>
        <translation>‘사이에 놓인다’는 것은 이미지의 이웃 안에 있다는 뜻입니다. 이웃은 특징 공간에서 k번째로 가까운 이미지까지의 거리로 정합니다.</translation>
    </message>
</context>
<context>
    <name>MemberGrid</name>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Take out of the basket</source>
        <translation>바구니에서 빼기</translation>
    </message>
</context>
<context>
    <name>MemoryPage</name>
    <message>
        <source>A G that copies its training pictures would please D, and be of no use. There are three ways to look for it.</source>
        <translation>학습 이미지를 베끼는 G는 D의 마음에는 들겠지만 쓸모가 없습니다. 암기를 알아보는 방법은 세 가지입니다.</translation>
    </message>
    <message>
        <source>Are there two alike among s random samples? Then G has only about s² different pictures in all. Collapse counts near-duplicates, and frames them.</source>
        <translation>무작위 샘플 s개 중에 똑같은 두 개가 있나요? 그렇다면 G가 가진 서로 다른 이미지는 모두 s²개 정도뿐입니다. 모드 붕괴 작업 공간은 거의 같은 샘플을 세고 테두리를 두릅니다.</translation>
    </message>
    <message>
        <source>Be careful with distances in pixels: a copy that is shifted by a pixel looks new to them. And a G that copies gets the best marks from many figures of quality.</source>
        <translation>픽셀 거리는 조심해서 쓰세요. 한 픽셀만 밀린 복제도 새 이미지로 보입니다. 그리고 복제하는 G가 여러 품질 지표에서 가장 좋은 점수를 받습니다.</translation>
    </message>
    <message>
        <source>Between two pictures others should come, all of them sensible. Copies would stay, and then jump.</source>
        <translation>두 이미지 사이에는 다른 이미지들이, 그것도 모두 그럴듯하게 나와야 합니다. 복제라면 그대로 머물다가 갑자기 건너뜁니다.</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>생일 역설</translation>
    </message>
    <message>
        <source>Do pictures change all the way, or do they stand still and then jump?</source>
        <translation>이미지가 내내 바뀌나요, 아니면 멈춰 있다가 갑자기 건너뛰나요?</translation>
    </message>
    <message>
        <source>Hold samples against the training picture that is most like them, and ask how much new real pictures are like one. In Collapse that is the figure “Nearly in the data”.</source>
        <translation>샘플을 가장 비슷한 학습 이미지와 견주어 보고, 새로운 실제 이미지는 얼마나 비슷한지도 확인하세요. 모드 붕괴 작업 공간에서는 ‘데이터와 거의 같은 샘플’ 지표가 그것입니다.</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>최근접 이웃</translation>
    </message>
    <message>
        <source>New pictures among the real ones, or copies of them.</source>
        <translation>실제 이미지 사이의 새로운 이미지, 아니면 실제 이미지의 복제.</translation>
    </message>
    <message>
        <source>Plays a path in Walk: through your keyframes, or through nine random ones. Undo takes it back.</source>
        <translation>탐색에서 경로를 재생합니다. 내 키프레임을 지나거나, 없으면 무작위 키프레임 아홉 개를 지납니다. 되돌리기로 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Show me a walk</source>
        <translation>탐색 보여 주기</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>탐색</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>memorised</source>
        <translation>암기</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>training picture</source>
        <translation>학습 이미지</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About GAN Studio</source>
        <translation>GAN Studio 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>목록 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Learn about this workspace</source>
        <translation>이 작업 공간 배우기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Notify when long work is done</source>
        <translation>긴 작업이 끝나면 알림(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>레이아웃 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save model as…</source>
        <translation>모델을 다른 이름으로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>창 둘러보기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>되돌리기(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템 설정에 맞춤(&amp;S)</translation>
    </message>
    <message>
        <source>No font with its letters is installed. On Debian and Ubuntu, the package fonts-noto-cjk brings one.</source>
        <translation>이 언어의 글꼴이 설치되어 있지 않습니다. Debian과 Ubuntu에서는 fonts-noto-cjk 패키지를 설치하세요.</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>폴더 열기(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 항목 열기(&amp;R)</translation>
    </message>
    <message>
        <source>Open lo&amp;g folder</source>
        <translation>로그 폴더 열기(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>시작 화면(&amp;T)</translation>
    </message>
    <message>
        <source>Show the model in &amp;training</source>
        <translation>학습 중인 모델 보기(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>테마(&amp;H)</translation>
    </message>
    <message>
        <source>When a training or another long job ends while you look at another window</source>
        <translation>다른 창을 보는 동안 학습이나 다른 긴 작업이 끝나면 알려 줍니다</translation>
    </message>
</context>
<context>
    <name>ModeBadge</name>
    <message>
        <source>Click to see which modes are left, and what helps.</source>
        <translation>클릭하면 어떤 모드가 남았고 무엇이 도움이 되는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Too early to say.</source>
        <translation>판단하기에는 이릅니다.</translation>
    </message>
    <message>
        <source>{covered:,} of {expected:,} modes</source>
        <translation>모드 {expected:,}개 중 {covered:,}개</translation>
    </message>
</context>
<context>
    <name>ModeChart</name>
    <message>
        <source>How samples are spread over the modes of the data is seen here once they have been measured.</source>
        <translation>측정이 끝나면 샘플이 데이터의 모드에 어떻게 퍼져 있는지 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>샘플</translation>
    </message>
</context>
<context>
    <name>ModeGauge</name>
    <message>
        <source>The modes are not measured yet</source>
        <translation>아직 모드를 측정하지 않음</translation>
    </message>
    <message>
        <source>of {count:,}</source>
        <translation>/ {count:,}</translation>
    </message>
    <message>
        <source>{covered:,} of {count:,} modes</source>
        <translation>모드 {count:,}개 중 {covered:,}개</translation>
    </message>
</context>
<context>
    <name>ModeRanking</name>
    <message>
        <source>Drawn too often: {count:,}</source>
        <translation>너무 자주 나옴: {count:,}개</translation>
    </message>
    <message>
        <source>Missing: {count:,}</source>
        <translation>누락: {count:,}개</translation>
    </message>
    <message>
        <source>Missing: {count:,} (as many real pictures lack {usual:,})</source>
        <translation>누락: {count:,}개(같은 수의 실제 이미지에서는 {usual:,}개)</translation>
    </message>
</context>
<context>
    <name>ModeShares</name>
    <message>
        <source>As in the data, within chance</source>
        <translation>데이터와 같음(우연한 차이 이내)</translation>
    </message>
    <message>
        <source>Drawn too often</source>
        <translation>너무 자주 나옴</translation>
    </message>
    <message>
        <source>Drawn too seldom</source>
        <translation>너무 드물게 나옴</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>누락</translation>
    </message>
    <message>
        <source>Rare: less than a tenth of its share</source>
        <translation>희소: 제 비율의 10분의 1 미만</translation>
    </message>
    <message>
        <source>{samples:.1%} of the samples, {data:.1%} of the data</source>
        <translation>샘플의 {samples:.1%}, 데이터의 {data:.1%}</translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>Cluster {number}</source>
        <translation>군집 {number}</translation>
    </message>
</context>
<context>
    <name>ModesPage</name>
    <message>
        <source>A G that draws all modes at first, and then hops from one to the next.</source>
        <translation>처음에는 모든 모드를 그리다가 차례로 모드를 옮겨 다니는 G.</translation>
    </message>
    <message>
        <source>Guess and press Start. All samples are drawn from different z: watch how different they are.</source>
        <translation>예상하고 시작을 누르세요. 샘플은 모두 서로 다른 z로 그립니다. 얼마나 다른지 보세요.</translation>
    </message>
    <message>
        <source>How often each of ten digits is drawn.</source>
        <translation>열 가지 숫자를 각각 얼마나 자주 그리는지 나타냅니다.</translation>
    </message>
    <message>
        <source>How to see it</source>
        <translation>알아보는 방법</translation>
    </message>
    <message>
        <source>Losses do not show it. Look at many samples of different z: are some the same? The ring in Train counts the modes; Collapse frames near-duplicates, paints the modes over time, and says what is wrong.</source>
        <translation>손실에는 나타나지 않습니다. 서로 다른 z의 샘플을 많이 보세요. 똑같은 것이 있나요? 학습의 고리는 모드를 세고, 모드 붕괴 작업 공간은 거의 같은 샘플에 테두리를 두르고, 모드의 추이를 그리고, 무엇이 잘못되었는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Nothing in the game forbids it. D judges each picture by itself, so a G with a single picture that D takes for real is doing well. Once D has learned that this one is fake, G moves to another: an endless hide-and-seek. Or D is so sure of everything that G gets no gradient, and stays where it is.</source>
        <translation>게임에는 이를 막는 장치가 없습니다. D는 이미지를 한 장씩 따로 판단하므로, D가 진짜로 여기는 이미지 한 장만 있으면 G는 잘하고 있는 셈입니다. 그 한 장이 가짜임을 D가 배우면 G는 다른 것으로 옮겨 갑니다. 끝없는 숨바꼭질입니다. 아니면 D가 모든 것을 확신해서, G는 기울기를 받지 못하고 그 자리에 머뭅니다.</translation>
    </message>
    <message>
        <source>Opens a short lesson in Collapse. It trains when you press Start.</source>
        <translation>모드 붕괴에서 짧은 실습을 엽니다. 시작을 누르면 학습합니다.</translation>
    </message>
    <message>
        <source>Pictures come in kinds: ten digits, rooms with and without a window. Such kinds are called modes. A generator collapses when it draws only a few of them, or one picture for every z.</source>
        <translation>이미지에는 종류가 있습니다. 열 가지 숫자, 창문이 있는 방과 없는 방처럼요. 이런 종류를 모드라고 합니다. 생성자가 그중 몇 가지만 그리거나 z가 무엇이든 한 장만 그리면 붕괴한 것입니다.</translation>
    </message>
    <message>
        <source>Show me a collapse</source>
        <translation>붕괴 보여 주기</translation>
    </message>
    <message>
        <source>a collapsed G</source>
        <translation>붕괴한 G</translation>
    </message>
    <message>
        <source>a healthy G</source>
        <translation>건강한 G</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>time</source>
        <translation>시간</translation>
    </message>
</context>
<context>
    <name>NamedFinder</name>
    <message>
        <source>Finding attributes</source>
        <translation>속성 찾는 중</translation>
    </message>
</context>
<context>
    <name>NoModel</name>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>As soon as it has drawn its first samples you can walk through it, and watch it learn.</source>
        <translation>첫 샘플을 그리는 대로 잠재 공간을 거닐며 배우는 모습을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Go to Train</source>
        <translation>학습으로 이동</translation>
    </message>
    <message>
        <source>Models (*.gan *.pth *.pt)</source>
        <translation>모델 (*.gan *.pth *.pt)</translation>
    </message>
    <message>
        <source>Move through its latent space and see one picture turn into another. Train a model first, or open one.</source>
        <translation>잠재 공간을 움직이며 이미지가 다른 이미지로 바뀌는 모습을 봅니다. 먼저 모델을 학습시키거나 여세요.</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>모델 열기</translation>
    </message>
    <message>
        <source>Open a model…</source>
        <translation>모델 열기…</translation>
    </message>
    <message>
        <source>Opening the model of last time…</source>
        <translation>지난번에 쓰던 모델을 여는 중…</translation>
    </message>
    <message>
        <source>The model in training comes here in a moment</source>
        <translation>학습 중인 모델이 곧 여기에 나타납니다</translation>
    </message>
    <message>
        <source>Walk through what a generator knows</source>
        <translation>생성자가 아는 세계를 거닐어 보세요</translation>
    </message>
</context>
<context>
    <name>NormGauge</name>
    <message>
        <source>|z| = {norm:.1f}. The z that the model was trained on have about {expected:.1f} ± {spread:.1f}.</source>
        <translation>|z| = {norm:.1f}. 모델이 학습할 때 쓴 z는 {expected:.1f} ± {spread:.1f} 정도입니다.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>About {share} % of the pictures cannot be used.</source>
        <translation>이미지의 약 {share} %는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Most pictures are smaller than {size} px ({width} × {height}) and will be enlarged.</source>
        <translation>이미지 대부분이 {size} px보다 작아({width} × {height}) 확대합니다.</translation>
    </message>
    <message>
        <source>None of the pictures that were looked at can be used.</source>
        <extracomment>Bytes that a middling disk takes; decoding is usually what takes the time, and is measured.</extracomment>
        <translation>살펴본 이미지 가운데 쓸 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Only {count} pictures: GANs memorise small sets. Better have 10,000 or more.</source>
        <translation>이미지가 {count}장뿐입니다. GAN은 작은 데이터를 통째로 암기합니다. 10,000장 이상이 좋습니다.</translation>
    </message>
    <message>
        <source>The decoded pictures need {needed} MB, and only {free} MB are free on the disk.</source>
        <translation>디코딩한 이미지에 {needed} MB가 필요하지만 디스크 여유 공간은 {free} MB뿐입니다.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>At step {chosen:,}, measured at step {step:,}</source>
        <translation>{chosen:,}스텝(측정은 {step:,}스텝)</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Figures about more samples of both generators, once: as many as there are real pictures beside them. It takes a few seconds of training time</source>
        <translation>두 생성자의 샘플을 더 많이 뽑아 한 번 측정합니다. 나란히 놓인 실제 이미지와 같은 수입니다. 학습 시간이 몇 초 듭니다</translation>
    </message>
    <message>
        <source>Looking up examples of the modes</source>
        <translation>모드의 예를 찾는 중</translation>
    </message>
    <message>
        <source>Measure {count:,} samples</source>
        <translation>샘플 {count:,}개 측정</translation>
    </message>
    <message>
        <source>Measured at step {step:,}</source>
        <translation>{step:,}스텝에서 측정</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>아직 측정하지 않음</translation>
    </message>
</context>
<context>
    <name>Optimizer</name>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>모멘텀 SGD</translation>
    </message>
    <message>
        <source>Steps in proportion to the gradient, as the 2014 GAN was trained. It wants learning rates hundreds of times those of Adam: 0.1.</source>
        <translation>2014년 GAN처럼 기울기에 비례해서 움직입니다. Adam보다 수백 배 큰 0.1 정도의 학습률이 필요합니다.</translation>
    </message>
    <message>
        <source>Steps of about one size for every weight, whatever the size of its gradient. Most GANs are trained with it.</source>
        <translation>기울기의 크기와 상관없이 모든 가중치가 거의 같은 크기로 움직입니다. 대부분의 GAN이 이것으로 학습합니다.</translation>
    </message>
</context>
<context>
    <name>OscillationPage</name>
    <message>
        <source>A hundred steps with η = 0.1, from the same point.</source>
        <translation>같은 점에서 η = 0.1로 백 스텝.</translation>
    </message>
    <message>
        <source>Guess and press Start. While it trains, the page “Over time” shows the modes as stripes that come and go.</source>
        <translation>예상하고 시작을 누르세요. 학습하는 동안 ‘추이’ 페이지에 모드가 나타났다 사라지는 줄무늬로 보입니다.</translation>
    </message>
    <message>
        <source>If both step at once, each step takes them √(1 + η²) times as far from the balance, however small η is. In turns, as a GAN is trained, they go round it and come no nearer.</source>
        <translation>둘이 동시에 움직이면 η가 아무리 작아도 스텝마다 균형에서 √(1 + η²)배 멀어집니다. GAN을 학습시킬 때처럼 번갈아 움직이면 균형 둘레를 돌 뿐 가까워지지 않습니다.</translation>
    </message>
    <message>
        <source>Networks do so in many dimensions: G runs after what D likes, D after what G draws, and modes come and go. Much momentum makes it worse: DCGAN took β1 = 0.5, because with 0.9 training oscillated. A penalty on D’s slope at real pictures, R1, turns the circles into a way inwards.</source>
        <translation>신경망은 많은 차원에서 그렇게 합니다. G는 D가 좋아하는 것을 쫓고 D는 G가 그리는 것을 쫓으면서 모드가 나타났다 사라집니다. 모멘텀이 크면 더 심해집니다. DCGAN은 0.9에서 학습이 진동했기 때문에 β1 = 0.5를 썼습니다. 실제 이미지에서 D의 기울기에 페널티를 주는 R1은 원을 안쪽으로 감기는 길로 바꿉니다.</translation>
    </message>
    <message>
        <source>Opens a short lesson in Collapse. It trains when you press Start.</source>
        <translation>모드 붕괴에서 짧은 실습을 엽니다. 시작을 누르면 학습합니다.</translation>
    </message>
    <message>
        <source>Show me a training that hops</source>
        <translation>모드를 옮겨 다니는 학습 보여 주기</translation>
    </message>
    <message>
        <source>Two players who each go their own way downhill need not arrive anywhere. The smallest example has one number each and V(x, y) = xy: x makes V small, y makes it large. The balance is at x = y = 0.</source>
        <translation>두 선수가 저마다 내리막을 따라가도 꼭 어딘가에 닿는 것은 아닙니다. 가장 작은 예는 각자 수 하나씩을 갖고 V(x, y) = xy를 두는 것입니다. x는 V를 작게, y는 V를 크게 하려 합니다. 균형은 x = y = 0입니다.</translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>동시에</translation>
    </message>
    <message>
        <source>in turns</source>
        <translation>번갈아</translation>
    </message>
    <message>
        <source>with a penalty</source>
        <translation>페널티와 함께</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Growing</source>
        <translation>성장 과정</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>실습</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>추이</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>타임머신</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Add and subtract what pictures have in common: glasses − no glasses + …</source>
        <translation>이미지의 공통점을 더하고 뺍니다: 안경 − 안경 없음 + …</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>벡터 연산</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>모드 붕괴</translation>
    </message>
    <message>
        <source>Open pictures, train a GAN on them and watch it learn</source>
        <translation>이미지를 열어 GAN을 학습시키고 배우는 모습을 지켜봅니다</translation>
    </message>
    <message>
        <source>See whether the generator loses modes, when that began, and what cures it</source>
        <translation>생성자가 모드를 잃는지, 언제부터인지, 무엇으로 고칠 수 있는지 살펴봅니다</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>탐색</translation>
    </message>
    <message>
        <source>Walk through latent space: sliders, directions, keyframes</source>
        <translation>슬라이더, 방향, 키프레임으로 잠재 공간을 거닙니다</translation>
    </message>
    <message>
        <source>What there is to look at, and your own pictures</source>
        <translation>둘러볼 것들과 내 이미지</translation>
    </message>
</context>
<context>
    <name>PickingGrid</name>
    <message>
        <source>Put into A, B or C</source>
        <translation>A, B, C에 넣기</translation>
    </message>
    <message>
        <source>Put into the active basket</source>
        <translation>강조된 바구니에 넣기</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>After {steps:,} steps</source>
        <translation>{steps:,}스텝 후</translation>
    </message>
    <message>
        <source>Before the cure</source>
        <translation>처방 전</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>첫 스텝 전</translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation>이미지 가져오는 중</translation>
    </message>
    <message>
        <source>What they learn from</source>
        <translation>학습할 이미지</translation>
    </message>
    <message>
        <source>With the cure, after {steps:,} steps</source>
        <translation>처방 적용, {steps:,}스텝 후</translation>
    </message>
</context>
<context>
    <name>PinColumn</name>
    <message>
        <source>Click those that you want to watch.</source>
        <translation>지켜볼 것을 클릭하세요.</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Newest samples</source>
        <translation>최신 샘플</translation>
    </message>
    <message>
        <source>Random z</source>
        <translation>무작위 z</translation>
    </message>
    <message>
        <source>Samples to watch</source>
        <translation>지켜볼 샘플</translation>
    </message>
    <message>
        <source>Stop watching them</source>
        <translation>더는 지켜보지 않습니다</translation>
    </message>
    <message>
        <source>The open model has no favourites: Walk adds the picture that it shows with the star.</source>
        <translation>열려 있는 모델에 즐겨찾기가 없습니다. 탐색에서 별표를 누르면 보고 있는 이미지가 추가됩니다.</translation>
    </message>
    <message>
        <source>This run has kept no samples.</source>
        <translation>이 학습에는 남아 있는 샘플이 없습니다.</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>모두 고정 해제</translation>
    </message>
    <message>
        <source>Unpin the selected</source>
        <translation>선택 항목 고정 해제</translation>
    </message>
    <message>
        <source>Watch a favourite of the open model, such as one found in Walk</source>
        <translation>탐색에서 찾은 것처럼, 열려 있는 모델의 즐겨찾기를 지켜봅니다</translation>
    </message>
    <message>
        <source>Watch what becomes of a random z, drawn at every checkpoint</source>
        <translation>무작위 z가 어떻게 되는지 체크포인트마다 그려서 지켜봅니다</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>시드 {seed}</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Step {step:,}: {values}</source>
        <translation>{step:,}스텝: {values}</translation>
    </message>
</context>
<context>
    <name>PlotTools</name>
    <message>
        <source>Draw a moving average over so many steps, with what was measured faint behind it. The legend reads the average.</source>
        <translation>이만큼의 스텝에 걸친 이동 평균을 그리고, 측정값은 흐리게 표시합니다. 범례는 평균을 읽습니다.</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Logarithmic heights for losses and gradients; what is not above 0 cannot be drawn then</source>
        <translation>손실과 기울기의 세로축을 로그로 바꿉니다. 이때 0 이하의 값은 그릴 수 없습니다</translation>
    </message>
    <message>
        <source>Show the gradient norms of D and G too</source>
        <translation>D와 G의 기울기 노름도 표시합니다</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>평활화</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation>{step:,}스텝</translation>
    </message>
    <message>
        <source>{count:,} steps</source>
        <translation>{count:,}스텝</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>Critic value</source>
        <translation>크리틱 값</translation>
    </message>
    <message>
        <source>D’s answer</source>
        <translation>D의 답</translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation>기울기 노름</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Probability of being real</source>
        <translation>진짜일 확률</translation>
    </message>
    <message>
        <source>The line across, where there is one: D cannot tell real from generated pictures.</source>
        <translation>가로선이 있으면, D가 실제 이미지와 생성 이미지를 구별하지 못하는 값입니다.</translation>
    </message>
    <message>
        <source>Wheel: zoom. Ctrl and wheel: zoom in height. Drag: pan. Double click: show everything.</source>
        <translation>휠: 확대·축소. Ctrl+휠: 세로로 확대·축소. 끌기: 이동. 두 번 클릭: 전체 보기.</translation>
    </message>
</context>
<context>
    <name>PointBar</name>
    <message>
        <source>Arithmetic</source>
        <translation>연산</translation>
    </message>
    <message>
        <source>At step {step:,} of {steps:,}</source>
        <translation>{step:,} / {steps:,} 스텝</translation>
    </message>
    <message>
        <source>At step {step:,} of {steps:,}  ·  checkpoint {checkpoint:,}</source>
        <translation>{step:,} / {steps:,} 스텝  ·  체크포인트 {checkpoint:,}스텝</translation>
    </message>
    <message>
        <source>At step {step:,} of {steps:,}  ·  the first checkpoint is at {first:,}</source>
        <translation>{step:,} / {steps:,} 스텝  ·  첫 체크포인트는 {first:,}스텝</translation>
    </message>
    <message>
        <source>Back to the newest step, and follow the training</source>
        <translation>최신 스텝으로 돌아가 학습을 따라갑니다</translation>
    </message>
    <message>
        <source>Branch and change…</source>
        <translation>분기해서 바꾸기…</translation>
    </message>
    <message>
        <source>Calculate with pictures of the generator as it was at this point</source>
        <translation>이 시점의 생성자가 그린 이미지로 벡터 연산을 합니다</translation>
    </message>
    <message>
        <source>Go back here and change…</source>
        <translation>여기로 돌아가 바꾸기…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Keep this checkpoint, so that it is never thinned out</source>
        <translation>이 체크포인트를 솎아 내지 않고 계속 보관합니다</translation>
    </message>
    <message>
        <source>Let this checkpoint be thinned out again when the disk budget is used up</source>
        <translation>디스크 한도가 차면 이 체크포인트를 다시 솎아 낼 수 있게 합니다</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>최신</translation>
    </message>
    <message>
        <source>Newest: step {step:,} of {steps:,}</source>
        <translation>최신: {step:,} / {steps:,} 스텝</translation>
    </message>
    <message>
        <source>Open in Arithmetic</source>
        <translation>벡터 연산에서 열기</translation>
    </message>
    <message>
        <source>Open in Walk</source>
        <translation>탐색에서 열기</translation>
    </message>
    <message>
        <source>Reading step {step:,}</source>
        <translation>{step:,}스텝 읽는 중</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>보관 해제</translation>
    </message>
    <message>
        <source>Step {step:,} of “{name}” is kept.</source>
        <translation>‘{name}’의 {step:,}스텝을 보관합니다.</translation>
    </message>
    <message>
        <source>Step {step:,} of “{name}” is released: it may be thinned out again.</source>
        <translation>‘{name}’의 {step:,}스텝을 보관 해제했습니다. 다시 솎아 낼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no checkpoint at this step or before it.</source>
        <translation>이 스텝이나 그 이전에 체크포인트가 없습니다.</translation>
    </message>
    <message>
        <source>Train on from here with other settings or with a remedy, as a run of its own</source>
        <translation>여기서부터 다른 설정이나 처방으로 별도의 학습을 이어 갑니다</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>탐색</translation>
    </message>
    <message>
        <source>Walk through the latent space of the generator as it was at this point</source>
        <translation>이 시점의 생성자로 잠재 공간을 거닙니다</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>32 px and small networks: shapes within a minute on a laptop.</source>
        <translation>32 px, 작은 신경망. 노트북에서 1분 안에 형태가 나타납니다.</translation>
    </message>
    <message>
        <source>64 px with networks of half the width: about three times faster than the paper’s.</source>
        <translation>64 px, 폭이 절반인 신경망. 논문 설정보다 세 배쯤 빠릅니다.</translation>
    </message>
    <message>
        <source>DCGAN paper</source>
        <translation>DCGAN 논문</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>맛보기</translation>
    </message>
    <message>
        <source>Small machine</source>
        <translation>저사양 컴퓨터</translation>
    </message>
    <message>
        <source>The 2014 GAN</source>
        <translation>2014년 GAN</translation>
    </message>
    <message>
        <source>The DCGAN paper’s settings at 64 px. Hours on a laptop, minutes on a GPU.</source>
        <translation>DCGAN 논문의 설정, 64 px. 노트북에서는 몇 시간, GPU에서는 몇 분이 걸립니다.</translation>
    </message>
    <message>
        <source>The first GAN’s perceptrons and its SGD with momentum, for digits at 32 px. At half its learning rates, with which few runs diverge.</source>
        <translation>첫 GAN의 퍼셉트론과 모멘텀 SGD, 32 px 숫자용. 학습률은 절반으로 낮춰 발산이 드뭅니다.</translation>
    </message>
</context>
<context>
    <name>PrincipalFinder</name>
    <message>
        <source>Finding directions</source>
        <translation>방향 찾는 중</translation>
    </message>
</context>
<context>
    <name>PrincipalPages</name>
    <message>
        <source>Direction {number}</source>
        <translation>방향 {number}</translation>
    </message>
    <message>
        <source>{name}: {share:.1f} % of the variance of the first layer. Values are standard deviations. Double-click: back to 0.</source>
        <translation>{name}: 첫 층 분산의 {share:.1f} %. 값의 단위는 표준편차입니다. 두 번 클릭하면 0으로 돌아갑니다.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>End this training; the answer is shown all the same</source>
        <translation>이 학습을 끝냅니다. 그래도 답은 볼 수 있습니다</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>준비하는 중…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>이어서 학습</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>자세히 보기</translation>
    </message>
    <message>
        <source>Looking at the real pictures first, this once: {share:.0%}</source>
        <translation>처음 한 번만 실제 이미지를 먼저 살펴보는 중: {share:.0%}</translation>
    </message>
    <message>
        <source>Measuring what it draws…</source>
        <translation>그린 것을 측정하는 중…</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>추이</translation>
    </message>
    <message>
        <source>Step {step:,} of {steps:,}</source>
        <translation>{step:,} / {steps:,} 스텝</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>여기서 중지</translation>
    </message>
    <message>
        <source>The page “Now”: samples and modes</source>
        <translation>‘현재’ 페이지: 샘플과 모드</translation>
    </message>
    <message>
        <source>The page “Over time”: curves and stripes</source>
        <translation>‘추이’ 페이지: 곡선과 줄무늬</translation>
    </message>
    <message>
        <source>Watch the ring above lose its parts or fill up, or look at all of it on another page. The answer waits here.</source>
        <translation>위의 고리가 조각을 잃는지 채워지는지 지켜보거나, 다른 페이지에서 자세히 살펴보세요. 답은 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>{progress}  ·  paused</source>
        <translation>{progress}  ·  일시 정지됨</translation>
    </message>
    <message>
        <source>{progress}  ·  {time} left</source>
        <translation>{progress}  ·  {time} 남음</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <source>A sketch of a usual training: the pictures become better, G’s loss does not fall.</source>
        <translation>흔한 학습을 간추린 그림: 이미지는 나아지지만 G의 손실은 내려가지 않습니다.</translation>
    </message>
    <message>
        <source>Both are steady</source>
        <translation>둘 다 안정적이다</translation>
    </message>
    <message>
        <source>D is at 0.5</source>
        <translation>D가 0.5다</translation>
    </message>
    <message>
        <source>D says one half of everything. Guess what G draws, and press Start.</source>
        <translation>D는 무엇에나 2분의 1이라고 답합니다. G가 무엇을 그릴지 예상하고 시작을 누르세요.</translation>
    </message>
    <message>
        <source>Drag the slider over the samples from left to right: the rooms become better, while D’s loss stays far below 1.386 and G’s ends no lower than it began.</source>
        <translation>샘플 위의 슬라이더를 왼쪽에서 오른쪽으로 끌어 보세요. 방은 점점 나아지지만, D의 손실은 1.386보다 훨씬 낮게 머물고 G의 손실은 처음보다 낮아지지 않습니다.</translation>
    </message>
    <message>
        <source>Elsewhere a falling loss means progress, because the task stays the same. Here each network is the other’s task. A loss says who is ahead, not how good the pictures are.</source>
        <translation>다른 학습에서는 과제가 그대로이므로 손실이 내려가면 나아진 것입니다. 여기서는 상대 신경망이 곧 과제입니다. 손실은 이미지가 얼마나 좋은지가 아니라 누가 앞서는지를 말해 줍니다.</translation>
    </message>
    <message>
        <source>G’s loss</source>
        <translation>G의 손실</translation>
    </message>
    <message>
        <source>G’s loss rises</source>
        <translation>G의 손실이 오른다</translation>
    </message>
    <message>
        <source>Now perfect losses</source>
        <translation>이번에는 완벽한 손실</translation>
    </message>
    <message>
        <source>Opens a short lesson in Collapse. It trains when you press Start.</source>
        <translation>모드 붕괴에서 짧은 실습을 엽니다. 시작을 누르면 학습합니다.</translation>
    </message>
    <message>
        <source>Opens the record of how the bundled bedrooms were learned, in Train.</source>
        <translation>내장된 침실 모델이 배운 과정을 학습에서 엽니다.</translation>
    </message>
    <message>
        <source>Perhaps G draws better than before, for a D that has become stricter.</source>
        <translation>더 엄격해진 D를 상대로 G가 전보다 잘 그리고 있을지도 모릅니다.</translation>
    </message>
    <message>
        <source>Perhaps G draws one picture only. D looks at pictures one by one: no loss of this game measures diversity.</source>
        <translation>G가 이미지 한 장만 그리고 있을지도 모릅니다. D는 이미지를 한 장씩 보므로, 이 게임의 어떤 손실도 다양성을 재지 않습니다.</translation>
    </message>
    <message>
        <source>Perhaps G is perfect. Perhaps D is too weak to see how poor its pictures are.</source>
        <translation>G가 완벽할지도 모릅니다. D가 너무 약해서 이미지가 얼마나 형편없는지 못 보는 것일지도 모릅니다.</translation>
    </message>
    <message>
        <source>Show me a real training</source>
        <translation>실제 학습 보여 주기</translation>
    </message>
    <message>
        <source>So look at the samples, and measure them. An exception is a critic: its gap estimates a distance from the data, and falls as pictures become better.</source>
        <translation>그러니 샘플을 보고 측정하세요. 크리틱은 예외입니다. 크리틱의 격차는 데이터까지의 거리를 추정하며, 이미지가 나아지면 줄어듭니다.</translation>
    </message>
    <message>
        <source>what G draws</source>
        <translation>G가 그리는 것</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Learn</source>
        <translation>배우기</translation>
    </message>
    <message>
        <source>Learn: short pages beside the workspace that explain what you see ({keys})</source>
        <translation>배우기: 보이는 것을 작업 공간 옆에서 짧게 설명합니다({keys})</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>작업 공간</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>D can hardly tell: D(x) {real}, D(G(z)) {fake}. Either the fakes are good or D is weak: the samples below show which.</source>
        <translation>D가 거의 구별하지 못합니다. D(x) {real}, D(G(z)) {fake}. 가짜 이미지가 좋거나 D가 약한 것입니다. 어느 쪽인지는 아래 샘플을 보면 압니다.</translation>
    </message>
    <message>
        <source>D is ahead, but G fools it now and then: D(x) {real}, D(G(z)) {fake}. Both have something to learn from.</source>
        <translation>D가 앞서지만 G도 가끔 D를 속입니다. D(x) {real}, D(G(z)) {fake}. 둘 다 배울 것이 있습니다.</translation>
    </message>
    <message>
        <source>D is winning clearly: D(x) {real}, D(G(z)) {fake}. Usual early on; if it lasts, G learns slowly or not at all.</source>
        <translation>D가 확실히 이기고 있습니다. D(x) {real}, D(G(z)) {fake}. 초반에는 흔한 일이지만, 계속되면 G가 느리게 배우거나 전혀 배우지 못합니다.</translation>
    </message>
    <message>
        <source>D takes real pictures for fakes: D(x) {real}, D(G(z)) {fake}. It usually catches up; if not, it may be too weak.</source>
        <translation>D가 실제 이미지를 가짜로 여깁니다. D(x) {real}, D(G(z)) {fake}. 대개는 따라잡습니다. 그러지 못하면 D가 너무 약한 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>G fools D more often than not: D(x) {real}, D(G(z)) {fake}. D usually catches up; if not, it may be too weak.</source>
        <translation>G가 D를 절반 넘게 속이고 있습니다. D(x) {real}, D(G(z)) {fake}. 대개는 D가 따라잡습니다. 그러지 못하면 D가 너무 약한 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>Just begun: the first steps say little.</source>
        <translation>막 시작했습니다. 처음 몇 스텝으로는 알 수 있는 것이 적습니다.</translation>
    </message>
    <message>
        <source>The critic puts real pictures {gap} above generated ones.</source>
        <translation>크리틱은 실제 이미지를 생성 이미지보다 {gap}만큼 높게 평가합니다.</translation>
    </message>
    <message>
        <source>The gap is closing: the fakes come nearer, as far as the critic can see.</source>
        <translation>격차가 줄고 있습니다. 크리틱이 보기에는 가짜 이미지가 가까워지고 있습니다.</translation>
    </message>
    <message>
        <source>The gap is growing: the critic learns faster than G. Usual early on.</source>
        <translation>격차가 벌어지고 있습니다. 크리틱이 G보다 빨리 배웁니다. 초반에는 흔한 일입니다.</translation>
    </message>
    <message>
        <source>Watch whether this gap closes; the values themselves mean nothing.</source>
        <translation>이 격차가 줄어드는지 지켜보세요. 값 자체에는 의미가 없습니다.</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Open {path}</source>
        <translation>{path} 열기</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>최근에 연 항목</translation>
    </message>
</context>
<context>
    <name>RemediesPage</name>
    <message>
        <source>A remedy can be switched on and off between two steps, in the settings of Train or under the doctor’s words in Collapse. Try it on a branch: go back to before the collapse, switch it on there, and compare both runs.</source>
        <translation>처방은 스텝 사이에 켜고 끌 수 있습니다. 학습의 설정이나 모드 붕괴에서 닥터의 말 아래에 있습니다. 분기에서 시험해 보세요. 붕괴 전으로 돌아가 거기서 처방을 켜고 두 학습을 비교하면 됩니다.</translation>
    </message>
    <message>
        <source>It is one small network and one small data set: a remedy that does nothing here may do much elsewhere. The trainings can be repeated with resources/remedies/recipe.</source>
        <translation>작은 신경망 하나와 작은 데이터셋 하나의 결과입니다. 여기서 효과가 없는 처방도 다른 곳에서는 큰 도움이 될 수 있습니다. resources/remedies/recipe로 같은 학습을 재현할 수 있습니다.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>처방</translation>
    </message>
    <message>
        <source>Two small perceptrons were trained on {data} for {before:,} steps, until G had collapsed. Then each remedy was switched on in that very training, which went on for {after:,} steps; so with each of {seeds} seeds. The tables say how many of the {modes} modes had a fair share at the end (the median of the seeds), how many trainings were cured, which is at least {share:.0%} of the modes, and how long a step takes, in times of one without.</source>
        <translation>작은 퍼셉트론 두 개를 {data} 데이터로 G가 붕괴할 때까지 {before:,}스텝 학습했습니다. 그런 다음 바로 그 학습에서 처방을 하나씩 켜고 {after:,}스텝을 더 학습했으며, 이를 시드 {seeds}개로 되풀이했습니다. 표에는 끝났을 때 모드 {modes}개 중 몇 개가 충분히 나왔는지(시드들의 중앙값), 몇 번이나 회복했는지(모드의 {share:.0%} 이상이면 회복), 한 스텝에 걸리는 시간이 처방이 없을 때의 몇 배인지 나와 있습니다.</translation>
    </message>
    <message>
        <source>What each did, measured</source>
        <translation>처방별 측정 결과</translation>
    </message>
    <message>
        <source>What each does</source>
        <translation>처방마다 하는 일</translation>
    </message>
    <message>
        <source>cured</source>
        <translation>회복</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>time</source>
        <translation>시간</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Adds noise to everything that D sees, real and fake, and less of it with every step. Too sure a D cannot tell the two apart any more.</source>
        <translation>실제든 가짜든 D가 보는 모든 것에 노이즈를 더하고, 스텝마다 줄여 갑니다. 너무 확신에 찬 D도 더는 둘을 구별하지 못합니다.</translation>
    </message>
    <message>
        <source>Averaged generator</source>
        <translation>평균 생성자</translation>
    </message>
    <message>
        <source>D learns ten times as fast as G, is sure of everything, and G draws one picture for ever.</source>
        <translation>D가 G보다 열 배 빨리 배워 모든 것을 확신하고, G는 언제까지나 같은 이미지 한 장만 그립니다.</translation>
    </message>
    <message>
        <source>DiffAugment</source>
        <translation>DiffAugment</translation>
    </message>
    <message>
        <source>Divides every layer of D by its largest singular value, so that D changes no faster than its pictures do. Best without batch norm in D.</source>
        <translation>D의 각 층을 최대 특잇값으로 나누어, D의 출력이 이미지의 변화보다 빨리 변하지 않게 합니다. D에 배치 정규화가 없을 때 가장 좋습니다.</translation>
    </message>
    <message>
        <source>Draws with an average of G’s recent weights (EMA). Steadies what you see while G hops between modes; the training itself stays as it is.</source>
        <translation>최근 G 가중치의 평균(EMA)으로 그립니다. G가 모드를 옮겨 다녀도 보이는 이미지가 안정됩니다. 학습 자체는 달라지지 않습니다.</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>고정형</translation>
    </message>
    <message>
        <source>G learns forty times as fast as D, and runs from a few modes to a few others before D has understood.</source>
        <translation>G가 D보다 마흔 배 빨리 배워, D가 알아차리기도 전에 몇몇 모드에서 다른 모드로 달아납니다.</translation>
    </message>
    <message>
        <source>Gives D a higher learning rate than G (TTUR). Against a G that outruns D and hops from mode to mode.</source>
        <translation>D의 학습률을 G보다 높입니다(TTUR). G가 D를 앞질러 모드를 옮겨 다닐 때 씁니다.</translation>
    </message>
    <message>
        <source>Hopping</source>
        <translation>순환형</translation>
    </message>
    <message>
        <source>Instance noise</source>
        <translation>인스턴스 노이즈</translation>
    </message>
    <message>
        <source>Judges real and fake in pairs, and keeps D flat around both. Today’s simplest recipe without collapse; best without batch norm in D.</source>
        <translation>실제 이미지와 가짜 이미지를 짝지어 판단하고, 양쪽 주변에서 D를 평평하게 유지합니다. 붕괴를 피하는 요즘의 가장 간단한 방법입니다. D에 배치 정규화가 없을 때 가장 좋습니다.</translation>
    </message>
    <message>
        <source>Keeps D flat around real pictures, so that it never gets so sure of itself that G learns nothing. Both train without momentum. Best without batch norm in D.</source>
        <translation>실제 이미지 주변에서 D를 평평하게 유지해, D의 확신이 지나쳐 G가 아무것도 배우지 못하는 일을 막습니다. 켜 두면 두 신경망 모두 모멘텀 없이 학습합니다. D에 배치 정규화가 없을 때 가장 좋습니다.</translation>
    </message>
    <message>
        <source>Lets G foresee what D will learn in its next steps, so that chasing one mode does not pay. Takes much longer.</source>
        <translation>D가 앞으로 몇 스텝 동안 무엇을 배울지 G가 내다보게 합니다. 모드 하나만 쫓아서는 이득이 없어집니다. 시간이 훨씬 오래 걸립니다.</translation>
    </message>
    <message>
        <source>Minibatch deviation</source>
        <translation>미니배치 표준편차</translation>
    </message>
    <message>
        <source>One-sided smoothing</source>
        <translation>단측 스무딩</translation>
    </message>
    <message>
        <source>PacGAN</source>
        <translation>PacGAN</translation>
    </message>
    <message>
        <source>R1 gradient penalty</source>
        <translation>R1 기울기 페널티</translation>
    </message>
    <message>
        <source>R3GAN</source>
        <translation>R3GAN</translation>
    </message>
    <message>
        <source>Shows D every picture, real or fake, in other colours, shifted, and with a hole. For data of about 1,000 pictures and fewer.</source>
        <translation>실제든 가짜든 모든 이미지의 색을 바꾸고, 옮기고, 구멍을 내서 D에게 보여 줍니다. 이미지가 1,000장 안팎이거나 그보다 적을 때 씁니다.</translation>
    </message>
    <message>
        <source>Shows D several pictures at once, all real or all fake: fakes that are too alike give themselves away.</source>
        <translation>모두 실제이거나 모두 가짜인 이미지 여러 장을 D에게 한꺼번에 보여 줍니다. 너무 비슷한 가짜들은 스스로 정체를 드러냅니다.</translation>
    </message>
    <message>
        <source>Spectral norm</source>
        <translation>스펙트럼 정규화</translation>
    </message>
    <message>
        <source>Tells D how much the pictures of a batch differ from each other: a batch of fakes that are all alike is unmasked.</source>
        <translation>배치 안의 이미지들이 서로 얼마나 다른지 D에게 알려 줍니다. 모두 비슷비슷한 가짜 배치는 정체가 드러납니다.</translation>
    </message>
    <message>
        <source>Tells D that real pictures are real with less than certainty, so that its answers do not run off to extremes.</source>
        <translation>실제 이미지가 진짜라는 것을 D에게 조금 덜 확실하게 알려 주어, D의 답이 극단으로 치닫지 않게 합니다.</translation>
    </message>
    <message>
        <source>Trains on with the WGAN-GP loss and its paper’s settings: several D steps to one of G, which takes longer. Best without batch norm in D.</source>
        <translation>WGAN-GP 손실과 그 논문의 설정으로 학습을 이어 갑니다. G의 1스텝마다 D는 여러 스텝을 학습하므로 더 오래 걸립니다. D에 배치 정규화가 없을 때 가장 좋습니다.</translation>
    </message>
    <message>
        <source>Two time scales</source>
        <translation>두 시간 척도</translation>
    </message>
    <message>
        <source>Unrolling</source>
        <translation>언롤링</translation>
    </message>
    <message>
        <source>WGAN-GP</source>
        <translation>WGAN-GP</translation>
    </message>
</context>
<context>
    <name>RemedyBar</name>
    <message>
        <source>All remedies</source>
        <translation>모든 처방</translation>
    </message>
    <message>
        <source>Any remedy, switched on or off between two steps</source>
        <translation>스텝 사이에 켜고 끌 수 있는 모든 처방</translation>
    </message>
    <message>
        <source>Click to switch it on from the next step on. Undo takes it back.</source>
        <translation>클릭하면 다음 스텝부터 켜집니다. 되돌리기로 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Go back to step {step:,}…</source>
        <translation>{step:,}스텝으로 돌아가기…</translation>
    </message>
    <message>
        <source>It is on. Click to switch it off.</source>
        <translation>켜져 있습니다. 클릭하면 꺼집니다.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>The last step at which nothing was wrong: train on from there with other settings, as a run of its own</source>
        <translation>아무 문제가 없던 마지막 스텝입니다. 거기서부터 다른 설정으로 별도의 학습을 이어 갑니다</translation>
    </message>
    <message>
        <source>The training is over. Go back to a point of it, or continue it, to try this.</source>
        <translation>학습이 끝났습니다. 이 처방을 써 보려면 학습의 한 지점으로 돌아가거나 이어서 학습하세요.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>시도해 볼 것</translation>
    </message>
</context>
<context>
    <name>RemedyWords</name>
    <message>
        <source>{collapse} collapse of a small GAN: it cured {cured} of {seeds} trainings.</source>
        <translation>작은 GAN의 {collapse} 붕괴: 학습 {seeds}번 중 {cured}번 회복했습니다.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. Whoever helps you needs the report: versions, the latest lines of the log, and where it happened.</source>
        <translation>어디에도 전송하지 않습니다. 도움을 청할 때 이 보고서를 보여 주세요. 버전, 최근 로그, 문제가 생긴 위치가 담겨 있습니다.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>로그 폴더 열기</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>보고서 저장…</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>텍스트 파일</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>보고서 내용</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>&amp;Figures of all reports as CSV…</source>
        <translation>모든 측정의 지표를 CSV로(&amp;F)…</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>지표 저장</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path}에 저장했습니다</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} 저장 중</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>&amp;Noise seed</source>
        <translation>노이즈 시드(&amp;N)</translation>
    </message>
    <message>
        <source>Draw eight other neighbours: the next seed</source>
        <translation>다음 시드로 다른 이웃 여덟 장을 그립니다</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>그림 내보내기…</translation>
    </message>
    <message>
        <source>How long Y is. The z that the generator learnt from lie on a shell; off it, pictures break or look all alike.</source>
        <translation>Y의 길이입니다. 생성자가 학습한 z는 껍질 위에 있으며, 껍질을 벗어나면 이미지가 깨지거나 모두 비슷해집니다.</translation>
    </message>
    <message>
        <source>In latent space</source>
        <translation>잠재 공간에서</translation>
    </message>
    <message>
        <source>In pixels</source>
        <translation>픽셀에서</translation>
    </message>
    <message>
        <source>Keep as favourite: Y, or the neighbour that is selected</source>
        <translation>Y 또는 선택한 이웃을 즐겨찾기에 보관합니다</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>다른 이웃</translation>
    </message>
    <message>
        <source>Put at least one sample into each of A, B and C.</source>
        <translation>A, B, C에 샘플을 적어도 하나씩 넣으세요.</translation>
    </message>
    <message>
        <source>Save this sum as the paper’s Figure 7</source>
        <translation>이 연산을 논문의 그림 7처럼 저장합니다</translation>
    </message>
    <message>
        <source>Single pictures are unstable: average three or more in each basket.</source>
        <translation>이미지 한 장으로는 불안정합니다. 바구니마다 세 장 이상을 평균하세요.</translation>
    </message>
    <message>
        <source>The generator’s pictures of Y = A − B + C, in the centre, and of eight neighbours: Y with a little uniform noise</source>
        <translation>한가운데는 Y = A − B + C에서 생성한 이미지이고, 둘레의 여덟 장은 Y에 균등 노이즈를 조금 더한 이웃입니다</translation>
    </message>
    <message>
        <source>The same sum of the pictures themselves, for comparison: faces that are not aligned blur into ghosts</source>
        <translation>비교를 위해 이미지 자체를 같은 식으로 더한 것입니다. 정렬되지 않은 얼굴은 유령처럼 흐려집니다</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Y with noise</source>
        <translation>노이즈를 더한 Y</translation>
    </message>
    <message>
        <source>far inside the shell</source>
        <translation>껍질 안쪽 깊숙이</translation>
    </message>
    <message>
        <source>far outside the shell</source>
        <translation>껍질 바깥 멀리</translation>
    </message>
    <message>
        <source>near the shell</source>
        <translation>껍질 가까이</translation>
    </message>
    <message>
        <source>on the shell</source>
        <translation>껍질 위</translation>
    </message>
    <message>
        <source>|Y| = {norm:.1f}, {where} ({expected:.1f} ± {spread:.1f})</source>
        <translation>|Y| = {norm:.1f}, {where} ({expected:.1f} ± {spread:.1f})</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Continue this run</source>
        <translation>이 학습 이어 하기</translation>
    </message>
    <message>
        <source>Continue until step</source>
        <translation>이어서 학습할 목표 스텝</translation>
    </message>
    <message>
        <source>This is how “{name}” learned, which comes with GAN Studio. It cannot be continued: its checkpoints are too large to include.</source>
        <translation>GAN Studio에 들어 있는 ‘{name}’ 모델이 배운 과정입니다. 체크포인트가 너무 커서 함께 넣지 못했으므로 이어서 학습할 수 없습니다.</translation>
    </message>
    <message>
        <source>Train on from its last checkpoint, with its own settings</source>
        <translation>마지막 체크포인트부터 같은 설정으로 이어서 학습합니다</translation>
    </message>
    <message>
        <source>until step</source>
        <translation>목표 스텝</translation>
    </message>
    <message>
        <source>“{name}” ended at step {step:,}. It cannot be continued: no checkpoint of it is left.</source>
        <translation>‘{name}’ 학습은 {step:,}스텝에서 끝났습니다. 남은 체크포인트가 없어 이어서 학습할 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is finished at step {step:,}.</source>
        <translation>‘{name}’ 학습이 {step:,}스텝에서 완료되었습니다.</translation>
    </message>
    <message>
        <source>“{name}” stands at step {step:,} of {steps:,}.</source>
        <translation>‘{name}’ 학습은 {steps:,}스텝 중 {step:,}스텝까지 왔습니다.</translation>
    </message>
</context>
<context>
    <name>RunEntry</name>
    <message>
        <source>Click to show or hide it.</source>
        <translation>클릭하면 표시하거나 숨깁니다.</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>Only the average’s samples are kept with a run.</source>
        <translation>학습 기록에는 평균 생성자의 샘플만 남습니다.</translation>
    </message>
    <message>
        <source>Pixel by pixel, no two of these {count} pictures are near-duplicates.</source>
        <translation>픽셀 단위로 비교했을 때, 이 이미지 {count}장 중 거의 같은 두 장은 없습니다.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>The first samples come in a moment.</source>
        <translation>첫 샘플이 곧 나옵니다.</translation>
    </message>
    <message>
        <source>What G draws now</source>
        <translation>지금 G가 그리는 것</translation>
    </message>
    <message>
        <source>What looks the same is framed as soon as the real pictures have been looked at.</source>
        <translation>실제 이미지를 살펴보는 대로, 같아 보이는 것에 테두리를 두릅니다.</translation>
    </message>
    <message>
        <source>What the average of G draws, always for the same z</source>
        <translation>G의 평균이 늘 같은 z로 그리는 것</translation>
    </message>
    <message>
        <source>{alike} of {count} pictures look like another one: groups are framed and numbered, the largest first.</source>
        <translation>이미지 {count}장 중 {alike}장이 다른 것과 같아 보입니다. 그룹마다 테두리를 두르고 큰 것부터 번호를 붙였습니다.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>The first samples come in a moment.</source>
        <translation>첫 샘플이 곧 나옵니다.</translation>
    </message>
    <message>
        <source>The same z at every step, drawn with the moving average of the generator’s weights.</source>
        <translation>생성자 가중치의 이동 평균으로, 스텝마다 같은 z로 그린 것입니다.</translation>
    </message>
</context>
<context>
    <name>SaturatingPage</name>
    <message>
        <source>Guess, press Start, and then try the cure: the same two networks, with the other loss from there on.</source>
        <translation>예상하고 시작을 누른 다음 처방을 써 보세요. 같은 두 신경망을 거기서부터 다른 손실로 이어서 학습합니다.</translation>
    </message>
    <message>
        <source>How strongly a picture is pulled: the slope of G’s loss along D’s last value before the sigmoid. It is D(G(z)), or 1 − D(G(z)).</source>
        <translation>이미지를 얼마나 세게 끌어당기는지: 시그모이드를 거치기 전 D의 마지막 값에 대한 G 손실의 기울기입니다. D(G(z)) 또는 1 − D(G(z))입니다.</translation>
    </message>
    <message>
        <source>In the minimax game G lowers log(1 − D(G(z))). At first G is bad and D is sure: D(G(z)) is near 0, and there this loss is flat. The worse G’s pictures, the weaker what pulls them. The loss saturates.</source>
        <translation>최소최대 게임에서 G는 log(1 − D(G(z)))를 낮춥니다. 처음에는 G가 서툴고 D는 확신하므로 D(G(z))가 0에 가까운데, 바로 거기서 이 손실은 평평합니다. G의 이미지가 나쁠수록 끌어당기는 힘이 약합니다. 손실이 포화한 것입니다.</translation>
    </message>
    <message>
        <source>It is no cure for everything. The two no longer play for the same number, and against a perfect D the gradient is strong but noisy.</source>
        <translation>만능은 아닙니다. 이제 둘은 같은 값을 두고 겨루지 않으며, 완벽한 D를 상대하면 기울기가 강하지만 노이즈가 많습니다.</translation>
    </message>
    <message>
        <source>Opens a short lesson in Collapse. It trains when you press Start.</source>
        <translation>모드 붕괴에서 짧은 실습을 엽니다. 시작을 누르면 학습합니다.</translation>
    </message>
    <message>
        <source>Show me a loss that saturates</source>
        <translation>포화하는 손실 보여 주기</translation>
    </message>
    <message>
        <source>So the same paper lets G raise log D(G(z)) instead. The balance stays where it was, and the pull is strongest where D rejects. It is the usual choice, and DCGAN’s too.</source>
        <translation>그래서 같은 논문은 G가 대신 log D(G(z))를 높이게 합니다. 균형은 그대로이고, D가 가려내는 곳에서 끌어당기는 힘이 가장 셉니다. 가장 흔히 쓰며 DCGAN도 이것을 씁니다.</translation>
    </message>
    <message>
        <source>minimax</source>
        <translation>최소최대</translation>
    </message>
    <message>
        <source>non-saturating</source>
        <translation>비포화</translation>
    </message>
    <message>
        <source>what D says of G’s picture, D(G(z))</source>
        <translation>G의 이미지에 대한 D의 답, D(G(z))</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Continue the training, and its samples are measured from then on.</source>
        <translation>이어서 학습하면 그때부터 샘플을 측정합니다.</translation>
    </message>
    <message>
        <source>Every training begins with samples that all look the same.</source>
        <translation>어떤 학습이든 처음에는 샘플이 모두 똑같아 보입니다.</translation>
    </message>
    <message>
        <source>How diverse these samples were was not measured.</source>
        <translation>이 샘플이 얼마나 다양했는지 측정하지 않았습니다.</translation>
    </message>
    <message>
        <source>Looking at the real pictures first: {share:.0%}</source>
        <translation>먼저 실제 이미지를 살펴보는 중: {share:.0%}</translation>
    </message>
    <message>
        <source>Only what trains is measured, and this run cannot be continued.</source>
        <translation>학습 중인 것만 측정하는데, 이 학습은 이어 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Samples mean something only beside what real pictures score.</source>
        <translation>샘플은 실제 이미지의 값과 나란히 볼 때만 의미가 있습니다.</translation>
    </message>
    <message>
        <source>The newest report looks better.</source>
        <translation>가장 최근 측정은 나아 보입니다.</translation>
    </message>
    <message>
        <source>These samples cannot be measured.</source>
        <translation>이 샘플은 측정할 수 없습니다.</translation>
    </message>
    <message>
        <source>This run was too short for a diagnosis.</source>
        <translation>진단하기에는 너무 짧은 학습이었습니다.</translation>
    </message>
    <message>
        <source>Too early to say.</source>
        <translation>판단하기에는 이릅니다.</translation>
    </message>
    <message>
        <source>step {count:,} of {needed:,}</source>
        <translation>{needed:,}스텝 중 {count:,}스텝</translation>
    </message>
    <message>
        <source>{count} of {needed} reports</source>
        <translation>측정 {needed}회 중 {count}회</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>D gradient</source>
        <translation>D 기울기</translation>
    </message>
    <message>
        <source>D loss</source>
        <translation>D 손실</translation>
    </message>
    <message>
        <source>D(G(z))</source>
        <translation>D(G(z))</translation>
    </message>
    <message>
        <source>D(G(z)) in G’s step: after D has learned, before G has.</source>
        <translation>G의 스텝에서의 D(G(z))입니다. D는 배웠고 G는 아직 배우기 전입니다.</translation>
    </message>
    <message>
        <source>D(x)</source>
        <translation>D(x)</translation>
    </message>
    <message>
        <source>G gradient</source>
        <translation>G 기울기</translation>
    </message>
    <message>
        <source>G loss</source>
        <translation>G 손실</translation>
    </message>
    <message>
        <source>The discriminator’s loss: on real and on generated pictures together.</source>
        <translation>판별자의 손실로, 실제 이미지와 생성 이미지를 합한 값입니다.</translation>
    </message>
    <message>
        <source>The generator’s loss. It measures the game against today’s D, not the quality of the pictures.</source>
        <translation>생성자의 손실입니다. 이미지의 품질이 아니라 지금의 D를 상대로 한 게임을 나타냅니다.</translation>
    </message>
    <message>
        <source>The length of D’s gradient over all its weights.</source>
        <translation>모든 가중치에 대한 D의 기울기 길이입니다.</translation>
    </message>
    <message>
        <source>The length of G’s gradient over all its weights. Near zero it learns nothing.</source>
        <translation>모든 가중치에 대한 G의 기울기 길이입니다. 0에 가까우면 아무것도 배우지 못합니다.</translation>
    </message>
    <message>
        <source>The part of D’s loss that comes from generated pictures.</source>
        <translation>D의 손실 가운데 생성 이미지에서 나온 항입니다.</translation>
    </message>
    <message>
        <source>The part of D’s loss that comes from real pictures.</source>
        <translation>D의 손실 가운데 실제 이미지에서 나온 항입니다.</translation>
    </message>
    <message>
        <source>What D says of generated pictures in its own step, before it learns from them.</source>
        <translation>D의 스텝에서, 배우기 전의 D가 생성 이미지에 내놓는 답입니다.</translation>
    </message>
    <message>
        <source>What D says of real pictures, on average over the batch.</source>
        <translation>실제 이미지에 대한 D의 답을 배치에서 평균한 값입니다.</translation>
    </message>
    <message>
        <source>after D’s step</source>
        <translation>D 스텝 후</translation>
    </message>
    <message>
        <source>fake part</source>
        <translation>가짜 항</translation>
    </message>
    <message>
        <source>real part</source>
        <translation>실제 항</translation>
    </message>
</context>
<context>
    <name>SettingsBox</name>
    <message>
        <source>&amp;Preset</source>
        <translation>프리셋(&amp;P)</translation>
    </message>
    <message>
        <source>Choose “{preset}”</source>
        <translation>‘{preset}’ 프리셋 선택</translation>
    </message>
    <message>
        <source>Custom (from {preset})</source>
        <translation>사용자 설정({preset} 기반)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
</context>
<context>
    <name>SheetLoader</name>
    <message>
        <source>Fetching pictures</source>
        <translation>이미지 가져오는 중</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Alt and the letter</source>
        <translation>Alt+글자</translation>
    </message>
    <message>
        <source>Close, cancel</source>
        <translation>닫기, 취소</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>공통</translation>
    </message>
    <message>
        <source>Go to the next control, or the one before</source>
        <translation>다음 항목 또는 이전 항목으로 이동</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Open what is underlined</source>
        <translation>밑줄 친 글자의 항목 열기</translation>
    </message>
    <message>
        <source>Press the button that has the focus</source>
        <translation>초점이 있는 버튼 누르기</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>A training is running.</source>
        <translation>학습이 진행 중입니다.</translation>
    </message>
    <message>
        <source>It is saved first and can go on later from the same step.</source>
        <translation>먼저 저장되며, 나중에 같은 스텝부터 이어서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>계속 학습하기</translation>
    </message>
    <message>
        <source>Save it and show me</source>
        <translation>저장하고 보여 주기</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>보여 주기</translation>
    </message>
</context>
<context>
    <name>Skipped</name>
    <message>
        <source>a Git LFS pointer instead of the picture; run “git lfs pull”</source>
        <translation>이미지 대신 Git LFS 포인터 파일이 있음. ‘git lfs pull’을 실행하세요</translation>
    </message>
    <message>
        <source>a git-annex pointer instead of the picture; run “git annex get”</source>
        <translation>이미지 대신 git-annex 포인터 파일이 있음. ‘git annex get’을 실행하세요</translation>
    </message>
    <message>
        <source>a vector drawing (SVG)</source>
        <translation>벡터 그림(SVG)</translation>
    </message>
    <message>
        <source>a web page instead of a picture</source>
        <translation>이미지 대신 웹 페이지가 있음</translation>
    </message>
    <message>
        <source>an HEIC photo; save it as JPEG</source>
        <translation>HEIC 사진. JPEG로 저장하세요</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>빈 파일</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>열 수 없음</translation>
    </message>
    <message>
        <source>damaged or cut off</source>
        <translation>손상되었거나 잘린 파일</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>암호가 걸려 있음</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>이미지가 아님</translation>
    </message>
    <message>
        <source>not in the list of attributes</source>
        <translation>속성 목록에 없음</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>너무 큼</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>너무 작음</translation>
    </message>
</context>
<context>
    <name>SliderPages</name>
    <message>
        <source>17, or 40-45</source>
        <translation>17 또는 40-45</translation>
    </message>
    <message>
        <source>Find sliders by their numbers</source>
        <translation>번호로 슬라이더 찾기</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 페이지</translation>
    </message>
    <message>
        <source>No slider has that number.</source>
        <translation>그 번호의 슬라이더가 없습니다.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 페이지</translation>
    </message>
    <message>
        <source>{numbers} of {count}</source>
        <translation>{numbers} / {count}</translation>
    </message>
</context>
<context>
    <name>SliderRow</name>
    <message>
        <source>Lock {name}: a random z leaves it as it is</source>
        <translation>{name} 잠금: 무작위 z로 바꿔도 그대로 둡니다</translation>
    </message>
    <message>
        <source>Reset {name} (double-click, or Delete)</source>
        <translation>{name} 초기화(두 번 클릭 또는 Delete)</translation>
    </message>
</context>
<context>
    <name>SliderTab</name>
    <message>
        <source>Reset all</source>
        <translation>모두 초기화</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>CIFAR-10 (Python)</source>
        <extracomment>A batch is read into memory whole, so a file that is much larger than CIFAR&apos;s 31 MB is none.</extracomment>
        <translation>CIFAR-10(Python)</translation>
    </message>
    <message>
        <source>CIFAR-10 (binary)</source>
        <translation>CIFAR-10(바이너리)</translation>
    </message>
    <message>
        <source>CelebA</source>
        <translation>CelebA</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>손글씨 숫자</translation>
    </message>
    <message>
        <source>IDX images (MNIST)</source>
        <extracomment>Magic numbers of uint8 labels and uint8 images, and how many dimensions they have.</extracomment>
        <translation>IDX 이미지(MNIST)</translation>
    </message>
    <message>
        <source>LMDB (LSUN)</source>
        <extracomment>A database is closed and opened again after so many values. Until then, what was read of its memory map, and up to a megabyte around each value, counts as memory of this process.</extracomment>
        <translation>LMDB(LSUN)</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy 배열</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Pictures with attributes</source>
        <translation>속성이 있는 이미지</translation>
    </message>
    <message>
        <source>Stacked digits: 1,000 modes</source>
        <translation>겹친 숫자: 모드 1,000개</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>&amp;Seed</source>
        <translation>시드(&amp;S)</translation>
    </message>
    <message>
        <source>Draw another z; locked dimensions stay</source>
        <translation>z를 새로 뽑습니다. 잠긴 차원은 그대로입니다</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Keep this picture among the favourites</source>
        <translation>이 이미지를 즐겨찾기에 넣습니다</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Put back on the shell</source>
        <translation>껍질 위로 되돌리기</translation>
    </message>
    <message>
        <source>Random z</source>
        <translation>무작위 z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Redo: {act}</source>
        <translation>다시 실행: {act}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>시드 {seed}</translation>
    </message>
    <message>
        <source>The number that this z was drawn with: the same one gives the same z</source>
        <translation>이 z를 뽑은 수입니다. 같은 수로는 같은 z가 나옵니다</translation>
    </message>
    <message>
        <source>This z is longer or shorter than any that the model was trained on, so its picture may be off. This gives it their length.</source>
        <translation>이 z는 모델이 학습할 때 쓴 어떤 z보다도 길거나 짧아서 이미지가 어긋날 수 있습니다. 누르면 길이를 맞춰 줍니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>되돌리기: {act}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Digits</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Drop a folder or an archive anywhere on this window, or click to choose</source>
        <translation>폴더나 압축 파일을 창 어디에나 끌어다 놓거나 클릭해서 고르세요</translation>
    </message>
    <message>
        <source>Train a network from nothing and watch it learn, within a minute</source>
        <translation>신경망을 처음부터 학습시켜 1분 안에 배우는 모습을 봅니다</translation>
    </message>
    <message>
        <source>Train a network on these pictures and watch it learn</source>
        <translation>이 이미지로 신경망을 학습시키고 배우는 모습을 봅니다</translation>
    </message>
    <message>
        <source>Watch one picture turn into another under a slider</source>
        <translation>슬라이더를 움직여 이미지가 다른 이미지로 바뀌는 모습을 봅니다</translation>
    </message>
    <message>
        <source>Your own pictures</source>
        <translation>내 이미지</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A GAN, a generative adversarial network, is two networks that play against each other. The generator G draws pictures from random numbers. The discriminator D tells them from real ones. Each learns from the other, and nobody ever tells G what to draw.</source>
        <translation>GAN(생성적 적대 신경망)은 서로 겨루는 두 신경망입니다. 생성자 G는 무작위 수로 이미지를 그립니다. 판별자 D는 그것을 실제 이미지와 구별합니다. 둘은 서로에게서 배우며, 무엇을 그려야 하는지는 아무도 G에게 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Add and subtract what pictures have in common.</source>
        <translation>이미지의 공통점을 더하고 뺍니다.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>벡터 연산</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>모드 붕괴</translation>
    </message>
    <message>
        <source>Follow the frame; Escape ends it.</source>
        <translation>테두리를 따라가세요. Esc를 누르면 끝납니다.</translation>
    </message>
    <message>
        <source>Move z, and watch one picture turn into another.</source>
        <translation>z를 움직이며 이미지가 다른 이미지로 바뀌는 모습을 봅니다.</translation>
    </message>
    <message>
        <source>Open pictures, choose settings, and watch both networks and their samples while they learn.</source>
        <translation>이미지를 열고 설정을 고른 다음, 두 신경망과 샘플이 배워 가는 모습을 지켜봅니다.</translation>
    </message>
    <message>
        <source>See whether G has stopped drawing some kinds of pictures, since when, and what helps. Lessons show it.</source>
        <translation>G가 더는 그리지 않는 종류가 있는지, 언제부터인지, 무엇이 도움이 되는지 살펴봅니다. 실습에서 직접 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>Takes you through the window in four steps. It can be left at any time.</source>
        <translation>네 단계로 창을 안내합니다. 언제든 그만둘 수 있습니다.</translation>
    </message>
    <message>
        <source>The cards are worlds that come with the application: pictures, a finished model of them, and how that model learned. A click opens the model where it shows best.</source>
        <translation>카드는 앱에 들어 있는 월드입니다. 월드는 이미지, 그 이미지로 학습을 마친 모델, 그 모델이 배운 과정으로 이루어집니다. 카드를 클릭하면 모델이 가장 돋보이는 곳에서 열립니다.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>탐색</translation>
    </message>
    <message>
        <source>Your own pictures, models and checkpoints can be dropped anywhere on the window: a folder, an archive, a .gan file, a PyTorch checkpoint of a DCGAN. Nothing in a stranger’s file is ever executed.</source>
        <translation>내 이미지, 모델, 체크포인트는 창 어디에나 끌어다 놓을 수 있습니다. 폴더, 압축 파일, .gan 파일, DCGAN의 PyTorch 체크포인트 모두 됩니다. 남이 만든 파일에 든 코드는 절대 실행하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Models, checkpoints and pictures can be dropped anywhere on this window.</source>
        <translation>모델, 체크포인트, 이미지를 이 창 어디에나 끌어다 놓을 수 있습니다.</translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation>무엇을 보고 싶으세요?</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>저장 중</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>시작하는 중</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>What computes: {device}</source>
        <translation>연산 장치: {device}</translation>
    </message>
    <message>
        <source>step {step:,} of {steps:,}</source>
        <translation>{step:,} / {steps:,} 스텝</translation>
    </message>
    <message>
        <source>{count:,.0f} images/s</source>
        <translation>초당 {count:,.0f}장</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} 남음</translation>
    </message>
</context>
<context>
    <name>StepPlot</name>
    <message>
        <source>Earlier, later</source>
        <translation>이전, 이후</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Look at this step</source>
        <translation>이 스텝 보기</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>Read the values step by step</source>
        <translation>스텝별로 값 읽기</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>확대, 축소</translation>
    </message>
</context>
<context>
    <name>StripesExport</name>
    <message>
        <source>&amp;Modes over time as PNG…</source>
        <translation>모드 추이를 PNG로(&amp;M)…</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG 이미지</translation>
    </message>
    <message>
        <source>Save the modes over time</source>
        <translation>모드 추이 저장</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path}에 저장했습니다</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} 저장 중</translation>
    </message>
</context>
<context>
    <name>StripesLegend</name>
    <message>
        <source>How often a mode is drawn, in times of its share in the data. A generator that hops from mode to mode leaves stripes.</source>
        <translation>모드를 그리는 빈도가 데이터에서 차지하는 비율의 몇 배인지 나타냅니다. 모드를 옮겨 다니는 생성자는 줄무늬를 남깁니다.</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>data {share:.1%}</source>
        <translation>데이터 {share:.1%}</translation>
    </message>
    <message>
        <source>samples {share:.1%}</source>
        <translation>샘플 {share:.1%}</translation>
    </message>
    <message>
        <source>{count:,} clusters of the data, the largest first</source>
        <translation>데이터의 군집 {count:,}개, 큰 것부터</translation>
    </message>
    <message>
        <source>{count:,} modes, told by a classifier</source>
        <translation>모드 {count:,}개, 분류기로 구분</translation>
    </message>
</context>
<context>
    <name>StripesPlot</name>
    <message>
        <source>Nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Step {step:,}: every mode is drawn</source>
        <translation>{step:,}스텝: 모든 모드를 그림</translation>
    </message>
    <message>
        <source>Step {step:,}: not drawn: {names}</source>
        <translation>{step:,}스텝: 그리지 않는 모드: {names}</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Looking at the device</source>
        <translation>연산 장치를 확인하는 중</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>{name} 살펴보는 중</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} 여는 중</translation>
    </message>
    <message>
        <source>Preparing {name}</source>
        <translation>{name} 준비 중</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path}에 저장했습니다</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} 저장 중</translation>
    </message>
</context>
<context>
    <name>Switching</name>
    <message>
        <source>Switch off {remedy}</source>
        <translation>{remedy} 끄기</translation>
    </message>
    <message>
        <source>Switch on {remedy}</source>
        <translation>{remedy} 켜기</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>Branching {name}</source>
        <translation>{name} 분기하는 중</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Continue the training, and its samples are measured from then on.</source>
        <translation>이어서 학습하면 그때부터 샘플을 측정합니다.</translation>
    </message>
    <message>
        <source>How diverse these samples were was not measured</source>
        <translation>이 샘플이 얼마나 다양했는지 측정하지 않았습니다</translation>
    </message>
    <message>
        <source>It comes after a few hundred samples, and from then on every few seconds.</source>
        <translation>샘플 수백 개를 만든 뒤에 나오고, 그 뒤로는 몇 초마다 나옵니다.</translation>
    </message>
    <message>
        <source>Looking at the real pictures first</source>
        <translation>먼저 실제 이미지를 살펴보는 중</translation>
    </message>
    <message>
        <source>Looking up examples</source>
        <translation>예를 찾는 중</translation>
    </message>
    <message>
        <source>Samples mean something only beside what real pictures score. It takes some seconds.</source>
        <translation>샘플은 실제 이미지의 값과 나란히 볼 때만 의미가 있습니다. 몇 초 걸립니다.</translation>
    </message>
    <message>
        <source>The first report is on its way</source>
        <translation>첫 측정 결과가 곧 나옵니다</translation>
    </message>
    <message>
        <source>The first report on the average is on its way</source>
        <translation>평균 생성자의 첫 측정 결과가 곧 나옵니다</translation>
    </message>
    <message>
        <source>The moving average is measured every ten seconds or so.</source>
        <translation>이동 평균은 10초쯤마다 측정합니다.</translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation>{step:,}스텝</translation>
    </message>
</context>
<context>
    <name>TimePlots</name>
    <message>
        <source>Checkpoints</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>Click: look at that step. Wheel: zoom. Drag: pan. Double click: show everything, back to the newest step.</source>
        <translation>클릭: 그 스텝 보기. 휠: 확대·축소. 끌기: 이동. 두 번 클릭: 전체를 표시하고 최신 스텝으로 이동.</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>The doctor</source>
        <translation>닥터</translation>
    </message>
    <message>
        <source>What the doctor said of the generator in training: high and red where something was wrong. Point at it to read why.</source>
        <translation>학습 중인 생성자에 대한 닥터의 판단입니다. 문제가 있던 곳은 높고 빨갛습니다. 마우스를 올리면 이유가 나옵니다.</translation>
    </message>
</context>
<context>
    <name>TimeTools</name>
    <message>
        <source>Figures</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Which figures of diversity are drawn</source>
        <translation>그래프에 그릴 다양성 지표</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Live</source>
        <translation>실시간</translation>
    </message>
    <message>
        <source>Look back at how the samples were. Double click: back to the newest.</source>
        <translation>예전 샘플을 되돌아봅니다. 두 번 클릭하면 최신으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Pause the time-lapse</source>
        <translation>타임랩스 일시 정지</translation>
    </message>
    <message>
        <source>Play the run as a time-lapse</source>
        <translation>학습 과정을 타임랩스로 재생</translation>
    </message>
    <message>
        <source>Show the newest samples, as they come</source>
        <translation>최신 샘플을 나오는 대로 표시합니다</translation>
    </message>
    <message>
        <source>Step of the samples</source>
        <translation>샘플의 스텝</translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation>{step:,}스텝</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A network draws this picture from a list of numbers. Drag, and watch the picture change. Nothing can break.</source>
        <translation>신경망이 숫자 목록에서 그려 낸 이미지입니다. 슬라이더를 끌며 이미지가 바뀌는 모습을 보세요. 아무것도 망가지지 않습니다.</translation>
    </message>
    <message>
        <source>A − B + C: what the pictures in A have and those in B have not, added to C. Drag others into the baskets, and the sum follows.</source>
        <translation>A − B + C: A의 이미지에는 있고 B의 이미지에는 없는 것을 C에 더합니다. 다른 이미지를 바구니로 끌어다 놓으면 결과도 따라 바뀝니다.</translation>
    </message>
    <message>
        <source>Collapse shows what a network has stopped drawing, and cures it; its lessons take seconds. Learn explains beside each workspace what you see (F1).</source>
        <translation>모드 붕괴는 신경망이 더는 그리지 않는 것을 보여 주고 고쳐 줍니다. 실습은 몇 초면 됩니다. 배우기는 보이는 것을 작업 공간 옆에서 설명합니다(F1).</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Drag a slider</source>
        <translation>슬라이더를 끌어 보세요</translation>
    </message>
    <message>
        <source>Drop a folder or an archive anywhere on this window, and press Start. Or begin with the digits, which are built in.</source>
        <translation>폴더나 압축 파일을 이 창 어디에나 끌어다 놓고 시작을 누르세요. 내장된 숫자로 시작해도 됩니다.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Open Arithmetic</source>
        <translation>벡터 연산 열기</translation>
    </message>
    <message>
        <source>Open Collapse</source>
        <translation>모드 붕괴 열기</translation>
    </message>
    <message>
        <source>Open Train</source>
        <translation>학습 열기</translation>
    </message>
    <message>
        <source>Open Walk</source>
        <translation>탐색 열기</translation>
    </message>
    <message>
        <source>Reckon with pictures</source>
        <translation>이미지로 계산하기</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Train on your own pictures</source>
        <translation>내 이미지로 학습하기</translation>
    </message>
    <message>
        <source>When it goes wrong, and why</source>
        <translation>잘못될 때, 그리고 그 이유</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
</context>
<context>
    <name>TrackSlider</name>
    <message>
        <source>Arrow keys</source>
        <translation>화살표 키</translation>
    </message>
    <message>
        <source>Back to where it was</source>
        <translation>원래 자리로</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Move a little</source>
        <translation>조금 이동</translation>
    </message>
    <message>
        <source>Move far</source>
        <translation>많이 이동</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>슬라이더</translation>
    </message>
    <message>
        <source>To the ends</source>
        <translation>양 끝으로</translation>
    </message>
    <message>
        <source>Type a number, where there is a box</source>
        <translation>입력란이 있으면 숫자 입력</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>Choose a preset. “Quick look” shows shapes within a minute on a laptop; every setting explains itself when pointed at.</source>
        <translation>프리셋을 고르세요. ‘맛보기’는 노트북에서 1분 안에 형태를 보여 줍니다. 설정에 마우스를 올리면 설명이 나옵니다.</translation>
    </message>
    <message>
        <source>First come grey clouds, then strokes, then digits. Point at a curve to read it; stop when you have seen enough.</source>
        <translation>처음에는 잿빛 얼룩, 그다음은 획, 그다음은 숫자가 나옵니다. 곡선에 마우스를 올리면 값을 읽을 수 있습니다. 충분히 보았으면 중지하세요.</translation>
    </message>
    <message>
        <source>Gradient norms</source>
        <translation>기울기 노름</translation>
    </message>
    <message>
        <source>How strongly each network is being changed. G’s near 0 while D is sure of everything: G learns nothing any more.</source>
        <translation>각 신경망이 얼마나 세게 바뀌고 있는지 나타냅니다. D가 모든 것을 확신하는 동안 G의 값이 0에 가깝다면 G는 더는 아무것도 배우지 못합니다.</translation>
    </message>
    <message>
        <source>Judge by the samples, not by the losses. The ring beside the controls counts the modes that G still draws; a click on it opens Collapse, where the doctor says what the curves mean.</source>
        <translation>손실이 아니라 샘플로 판단하세요. 버튼 옆의 고리는 G가 아직 그리는 모드의 수를 나타냅니다. 고리를 클릭하면 모드 붕괴 작업 공간이 열리고, 닥터가 곡선의 의미를 알려 줍니다.</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Open pictures: drop a folder or an archive, or take built-in ones. The card says what was found and what was left out.</source>
        <translation>이미지를 여세요. 폴더나 압축 파일을 끌어다 놓거나 내장 이미지를 고르면 됩니다. 카드에 무엇을 찾았고 무엇을 제외했는지 표시됩니다.</translation>
    </message>
    <message>
        <source>Press Start. Settings with a live effect can be changed while it runs, and every change can be undone.</source>
        <translation>시작을 누르세요. 바로 적용되는 설정은 학습 중에도 바꿀 수 있고, 바꾼 것은 모두 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Probability of being real</source>
        <translation>진짜일 확률</translation>
    </message>
    <message>
        <source>Show me a training</source>
        <translation>학습 보여 주기</translation>
    </message>
    <message>
        <source>Stop when you like. Everything is saved; the run goes on from there another day.</source>
        <translation>원할 때 중지하세요. 모든 것이 저장되며, 다른 날 그 지점부터 이어서 학습할 수 있습니다.</translation>
    </message>
    <message>
        <source>The curves</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>The same z at every step, so that you see them grow. They are drawn with an average of G’s recent weights (EMA), which is steadier than G itself. The slider above them goes back to any step.</source>
        <translation>스텝마다 같은 z로 그리므로 이미지가 자라는 모습을 볼 수 있습니다. 최근 G 가중치의 평균(EMA)으로 그려서 G 자체보다 안정적입니다. 위의 슬라이더로 어느 스텝이든 되돌아볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>Trains the preset “Quick look” on the built-in digits. Your settings and pictures stay as they are.</source>
        <translation>내장된 숫자를 프리셋 ‘맛보기’로 학습시킵니다. 내 설정과 이미지는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>What D says of real pictures, D(x), and of G’s, D(G(z)). Both at 0.5: D can only guess, so G’s pictures pass for real.</source>
        <translation>실제 이미지에 대한 D의 답 D(x)와 G의 이미지에 대한 답 D(G(z))입니다. 둘 다 0.5라면 D는 찍을 수밖에 없고, G의 이미지가 진짜로 통한다는 뜻입니다.</translation>
    </message>
    <message>
        <source>What each network tries to make small. They do not fall as in other learning, because each network’s loss depends on the other.</source>
        <translation>두 신경망이 각자 줄이려는 값입니다. 서로의 손실이 상대에게 달려 있어서, 다른 학습처럼 꾸준히 내려가지 않습니다.</translation>
    </message>
</context>
<context>
    <name>TrainPanel</name>
    <message>
        <source>Continue “{name}” (step {step:,} of {steps:,})</source>
        <translation>‘{name}’ 이어 하기 ({step:,} / {steps:,} 스텝)</translation>
    </message>
    <message>
        <source>Drop a folder or an archive of pictures on the window, or begin with the handwritten digits that are built in.</source>
        <translation>이미지가 든 폴더나 압축 파일을 창에 끌어다 놓거나, 내장된 손글씨 숫자로 시작하세요.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Preparing the pictures</source>
        <translation>이미지를 준비하는 중</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>학습할 준비가 되었습니다</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>The losses, what D says of real and of generated pictures, and samples that learn will appear here.</source>
        <translation>손실, 실제 이미지와 생성 이미지에 대한 D의 판단, 점점 나아지는 샘플이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>They are decoded once; the next training on them will begin at once.</source>
        <translation>이미지는 한 번만 디코딩합니다. 다음번 학습은 바로 시작됩니다.</translation>
    </message>
    <message>
        <source>Train a GAN on your pictures</source>
        <translation>내 이미지로 GAN 학습하기</translation>
    </message>
    <message>
        <source>Use the digits</source>
        <translation>숫자 데이터 사용</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source> s per keyframe</source>
        <translation>초/키프레임</translation>
    </message>
    <message>
        <source>Along an arc: z keeps its length. Right for a normal prior.</source>
        <translation>호를 따라갑니다. z의 길이가 유지되므로 정규 사전 분포에 알맞습니다.</translation>
    </message>
    <message>
        <source>How to go from one keyframe to the next</source>
        <translation>한 키프레임에서 다음 키프레임으로 가는 방식</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>보간</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>선형</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Loop: go on from the last keyframe to the first</source>
        <translation>반복: 마지막 키프레임에서 첫 키프레임으로 이어집니다</translation>
    </message>
    <message>
        <source>No loop</source>
        <translation>반복 안 함</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Play the path through the keyframes</source>
        <translation>키프레임을 잇는 경로를 재생합니다</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>재생 속도</translation>
    </message>
    <message>
        <source>Seconds from one keyframe to the next</source>
        <translation>다음 키프레임까지 걸리는 시간(초)</translation>
    </message>
    <message>
        <source>Speed: seconds from one keyframe to the next, here and in exported animations</source>
        <translation>속도: 한 키프레임에서 다음 키프레임까지 걸리는 시간(초). 여기서도, 내보낸 애니메이션에서도 적용됩니다</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>구면</translation>
    </message>
    <message>
        <source>Straight: z stays in the cube. Right for a uniform prior.</source>
        <translation>직선으로 갑니다. z가 정육면체 안에 머무르므로 균등 사전 분포에 알맞습니다.</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Seed by seed</source>
        <translation>시드별 결과</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>A small classifier says so, which was trained on the pictures of “{world}”.
It is right on pictures that it has never seen:</source>
        <translation>‘{world}’ 이미지로 학습한 작은 분류기의 판단입니다.
한 번도 본 적 없는 이미지에서의 정답률:</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>Attributes</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>차원</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Drag the playhead, add pictures of your own, and export the way as a film.</source>
        <translation>재생 헤드를 끌어 보고, 내 이미지를 더하고, 지나온 길을 동영상으로 내보내세요.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>G turns z, a list of numbers, into a picture. Close z are similar pictures: so a small movement of a slider changes the picture a little.</source>
        <translation>G는 수의 나열인 z를 이미지로 바꿉니다. 가까운 z는 비슷한 이미지가 됩니다. 그래서 슬라이더를 조금 움직이면 이미지도 조금 바뀝니다.</translation>
    </message>
    <message>
        <source>Keyframes in the filmstrip make a path. It can be played, scrubbed and exported as a strip, a GIF or a film. Pictures change at an even pace along it, however far apart two keyframes are.</source>
        <translation>필름 스트립의 키프레임이 경로를 이룹니다. 재생하고, 끌어서 훑어보고, 스트립·GIF·동영상으로 내보낼 수 있습니다. 키프레임 사이가 멀든 가깝든 이미지는 고른 빠르기로 바뀝니다.</translation>
    </message>
    <message>
        <source>Named sliders, such as glasses, where a classifier could be asked. Each says for how many pictures it works.</source>
        <translation>안경처럼 이름이 붙은 슬라이더입니다. 물어볼 분류기가 있을 때 쓸 수 있으며, 이미지 몇 퍼센트에서 통하는지 표시합니다.</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Pictures that you kept; they are saved with the model.</source>
        <translation>골라 둔 이미지입니다. 모델과 함께 저장됩니다.</translation>
    </message>
    <message>
        <source>Plays a path through your keyframes, or through nine random ones. Undo takes it back.</source>
        <translation>경로를 재생합니다. 내 키프레임을 지나거나, 없으면 무작위 키프레임 아홉 개를 지납니다. 되돌리기로 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Show me a path</source>
        <translation>경로 보여 주기</translation>
    </message>
    <message>
        <source>The gauge under the picture says how usual z’s length is. Far from the middle G was never trained, and its pictures fall apart.</source>
        <translation>이미지 아래의 게이지는 z의 길이가 얼마나 흔한지 알려 줍니다. 가운데에서 멀리 벗어난 곳은 G가 학습한 적이 없어 이미지가 무너집니다.</translation>
    </message>
    <message>
        <source>The numbers of z themselves. Lock those that a new random z shall leave alone.</source>
        <translation>z를 이루는 수들입니다. 무작위 z로 바꿔도 그대로 두고 싶은 차원은 잠그세요.</translation>
    </message>
    <message>
        <source>The strongest movements of G’s first layer. They have no names, but often a meaning.</source>
        <translation>G의 첫 층이 가장 크게 반응하는 방향들입니다. 이름은 없지만 뜻이 있을 때가 많습니다.</translation>
    </message>
    <message>
        <source>Ways to move</source>
        <translation>움직이는 방법</translation>
    </message>
</context>
<context>
    <name>WalkPanel</name>
    <message>
        <source>&amp;Dimensions</source>
        <translation>차원(&amp;D)</translation>
    </message>
    <message>
        <source>Attri&amp;butes</source>
        <translation>속성(&amp;B)</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>조작</translation>
    </message>
    <message>
        <source>D&amp;irections</source>
        <translation>방향(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;avourites</source>
        <translation>즐겨찾기(&amp;A)</translation>
    </message>
    <message>
        <source>Keeping the keyframes</source>
        <translation>키프레임 보관</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation>{step:,}스텝</translation>
    </message>
</context>
<context>
    <name>World</name>
    <message>
        <source>Bedrooms</source>
        <translation>침실</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>bed in the middle</source>
        <translation>가운데 침대</translation>
    </message>
    <message>
        <source>bed on the left</source>
        <translation>왼쪽 침대</translation>
    </message>
    <message>
        <source>bed on the right</source>
        <translation>오른쪽 침대</translation>
    </message>
    <message>
        <source>blond</source>
        <translation>금발</translation>
    </message>
    <message>
        <source>blond woman</source>
        <translation>금발 여자</translation>
    </message>
    <message>
        <source>blue walls</source>
        <translation>파란 벽</translation>
    </message>
    <message>
        <source>dark skin</source>
        <translation>어두운 피부</translation>
    </message>
    <message>
        <source>dark-haired man</source>
        <translation>머리색이 짙은 남자</translation>
    </message>
    <message>
        <source>dark-haired woman</source>
        <translation>머리색이 짙은 여자</translation>
    </message>
    <message>
        <source>day</source>
        <translation>낮</translation>
    </message>
    <message>
        <source>dusk</source>
        <translation>저녁</translation>
    </message>
    <message>
        <source>full beard</source>
        <translation>턱수염</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>안경</translation>
    </message>
    <message>
        <source>lamp</source>
        <translation>램프</translation>
    </message>
    <message>
        <source>lit lamp, no window</source>
        <translation>켜진 램프, 창문 없음</translation>
    </message>
    <message>
        <source>long hair</source>
        <translation>긴 머리</translation>
    </message>
    <message>
        <source>man</source>
        <translation>남자</translation>
    </message>
    <message>
        <source>man with glasses</source>
        <translation>안경 쓴 남자</translation>
    </message>
    <message>
        <source>night</source>
        <translation>밤</translation>
    </message>
    <message>
        <source>no glasses</source>
        <translation>안경 없음</translation>
    </message>
    <message>
        <source>no lamp</source>
        <translation>램프 없음</translation>
    </message>
    <message>
        <source>no lamp, no window</source>
        <translation>램프 없음, 창문 없음</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>창문 없음</translation>
    </message>
    <message>
        <source>no window, day</source>
        <translation>창문 없음, 낮</translation>
    </message>
    <message>
        <source>no window, night</source>
        <translation>창문 없음, 밤</translation>
    </message>
    <message>
        <source>old</source>
        <translation>노년</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>무표정</translation>
    </message>
    <message>
        <source>smile</source>
        <translation>미소</translation>
    </message>
    <message>
        <source>smiling</source>
        <translation>웃음</translation>
    </message>
    <message>
        <source>smiling woman</source>
        <translation>웃는 여자</translation>
    </message>
    <message>
        <source>sunglasses</source>
        <translation>선글라스</translation>
    </message>
    <message>
        <source>turned left</source>
        <translation>왼쪽을 봄</translation>
    </message>
    <message>
        <source>window</source>
        <translation>창문</translation>
    </message>
    <message>
        <source>window, day</source>
        <translation>창문, 낮</translation>
    </message>
    <message>
        <source>window, no lamp</source>
        <translation>창문, 램프 없음</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>여자</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>not measured</source>
        <translation>측정하지 않음</translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message>
        <source>No samples are kept.</source>
        <translation>남아 있는 샘플이 없습니다.</translation>
    </message>
    <message>
        <source>step {step:,}</source>
        <translation>{step:,}스텝</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Concepts</source>
        <translation>개념</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Use as A, B or C</source>
        <translation>A, B, C에 사용</translation>
    </message>
    <message>
        <source>Use as {letter}</source>
        <translation>{letter}에 사용</translation>
    </message>
    <message>
        <source>Use in the active basket</source>
        <translation>강조된 바구니에 사용</translation>
    </message>
</context>
<context>
    <name>_More</name>
    <message>
        <source>How it learned</source>
        <translation>배운 과정</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Open an archive or a data file: zip, tar, MNIST, CIFAR-10, LSUN, npz</source>
        <translation>압축 파일이나 데이터 파일 열기: zip, tar, MNIST, CIFAR-10, LSUN, npz</translation>
    </message>
    <message>
        <source>Train on its pictures</source>
        <translation>이 이미지로 학습</translation>
    </message>
    <message>
        <source>{title}: look back at the training, step by step</source>
        <translation>{title}: 학습 과정을 스텝별로 되돌아봅니다</translation>
    </message>
    <message>
        <source>{title}: train a network of your own on the same pictures</source>
        <translation>{title}: 같은 이미지로 나만의 신경망을 학습시킵니다</translation>
    </message>
</context>
</TS>
